import type { Dice } from '../createDice';
import { firstDay, toBusinessDay, toInstant, type Month } from '../days';
import type { LineKindName } from '../lineNames';
import { createLine, type Movement, type Names } from '../movement';

/** Something that is bought now and then. Amounts in reais, hours of the day, `unit` in reais. */
export type Habit = {
  kind: LineKindName;
  weight: number;
  from: number;
  to: number;
  hours: [from: number, to: number];
  unit?: number;
};

const daytime: [number, number] = [8, 20];
const evening: [number, number] = [17, 22];

export const dailyLife: Habit[] = [
  { kind: 'supermarket', weight: 5, from: 45, to: 380, hours: daytime },
  { kind: 'greengrocer', weight: 2, from: 18, to: 110, hours: daytime },
  { kind: 'bakery', weight: 6, from: 7, to: 42, hours: [6, 19] },
  { kind: 'snack', weight: 4, from: 9, to: 48, hours: [10, 21] },
  { kind: 'restaurant', weight: 3, from: 32, to: 190, hours: [11, 22] },
  { kind: 'delivery', weight: 3, from: 28, to: 105, hours: evening },
  { kind: 'bar', weight: 1, from: 25, to: 140, hours: evening },
  { kind: 'pharmacy', weight: 2.5, from: 14, to: 180, hours: daytime },
  { kind: 'doctor', weight: 0.6, from: 120, to: 380, hours: daytime, unit: 10 },
  { kind: 'beauty', weight: 1.2, from: 35, to: 190, hours: daytime, unit: 5 },
  { kind: 'clothes', weight: 1, from: 60, to: 320, hours: daytime },
  { kind: 'books', weight: 0.6, from: 12, to: 140, hours: daytime },
  { kind: 'homeGoods', weight: 0.7, from: 30, to: 420, hours: daytime },
  { kind: 'onlineShop', weight: 1.2, from: 35, to: 280, hours: [7, 22] },
  { kind: 'ticket', weight: 0.7, from: 24, to: 160, hours: evening },
  { kind: 'lottery', weight: 0.6, from: 5, to: 50, hours: daytime, unit: 5 },
  { kind: 'donation', weight: 0.3, from: 20, to: 120, hours: daytime, unit: 10 },
  { kind: 'pixToFriend', weight: 4, from: 15, to: 320, hours: [8, 22], unit: 5 },
  { kind: 'atm', weight: 1, from: 50, to: 300, hours: daytime, unit: 10 },
  { kind: 'boletoOther', weight: 0.7, from: 40, to: 260, hours: daytime },
  { kind: 'singleFee', weight: 0.3, from: 3, to: 14, hours: [5, 6] },
];

export const byCar: Habit[] = [
  { kind: 'fuel', weight: 3, from: 90, to: 280, hours: daytime },
  { kind: 'parking', weight: 2, from: 8, to: 45, hours: daytime },
  { kind: 'carRepair', weight: 0.4, from: 60, to: 650, hours: daytime, unit: 10 },
];

export const withoutCar: Habit[] = [
  { kind: 'ride', weight: 4, from: 9, to: 58, hours: [6, 22] },
  { kind: 'transit', weight: 2.5, from: 20, to: 100, hours: [6, 19], unit: 10 },
];

export const withPet: Habit[] = [{ kind: 'pet', weight: 1.4, from: 30, to: 240, hours: daytime }];

/** `count` movements of these habits, each on a day of the month that chance picks. */
export function spend(habits: Habit[], count: number, month: Month, dice: Dice, names: Names): Movement[] {
  const whole = habits.reduce((sum, { weight }) => sum + weight, 0);
  const [first, days] = [firstDay(month), firstDay(month + 1) - firstDay(month)];
  const movements: Movement[] = [];
  while (movements.length < count) {
    const { kind, hours, unit: reais = 0.01, from, to } = pickByWeight(habits, dice.next() * whole);
    const day = first + dice.whole(0, days - 1);
    const at = toInstant(day, dice.whole(hours[0] * 60, hours[1] * 60 + 59) + dice.next());
    const unit = Math.round(reais * 100);
    // Small amounts are more common than large ones.
    const amount = (from + (to - from) * dice.next() ** 1.6) * 100;
    const cents = Math.max(unit, Math.round(amount / unit) * unit);
    const { channel, payee, party, who } = createLine(kind, dice, names);
    const paidAt = channel === 'boleto' ? toBusinessDay(at) : at;
    movements.push({ kind, channel, payee, party, who, at: paidAt, cents, unit, flexible: true });
  }
  return movements;
}

function pickByWeight(habits: Habit[], throwOf: number): Habit {
  let rest = throwOf;
  for (const habit of habits) {
    rest -= habit.weight;
    if (rest < 0) return habit;
  }
  throw new RangeError('There are no habits to pick from');
}
