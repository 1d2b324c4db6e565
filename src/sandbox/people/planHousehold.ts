import type { Bank } from './createBank';
import { createDice, type Dice } from './createDice';
import type { Life } from './createLife';
import { dayIn, nextBusinessDay, nthBusinessDay, toInstant, type Month } from './days';
import type { LineKindName } from './lineNames';
import { createLine, type Line, type Movement } from './movement';
import { listOwnTransfers, listPayments } from './payments';
import { byCar, dailyLife, spend, withoutCar, withPet, type Habit } from './spending';
import type { Cents } from './types';

/** Something that is paid again and again: `months` (0 is January) where it isn't every month. */
type Standing = { line: Line; day: number; cents: Cents; spread: number; months?: number[] };

/** The movements of a person's account in a month, but for cards and credit: the same whenever they are asked for. */
export function planHousehold(life: Life, bank: Bank): (month: Month) => Movement[] {
  const dice = createDice(`${bank.root}|household`);
  const standing = chooseStanding(life, bank, dice);
  const habits = chooseHabits(life, dice);
  const busy = life.profile === 'many' ? 40 : bank.isMain ? 25 : 13;
  return function plan(month) {
    const monthDice = createDice(`${bank.root}|${month}`);
    const count = monthDice.whole(busy, busy + 5);
    return [
      ...(bank.isMain ? earn(life, bank, month) : receiveAllowance(life, bank, month)),
      ...standing
        .filter(({ months }) => months?.includes(month % 12) ?? true)
        .map((item) => pay(item, month, monthDice)),
      ...spend(habits, count, month, monthDice, life.names),
      ...receiveFromFriends(life, bank, month, monthDice),
    ];
  };
}

function chooseHabits(life: Life, dice: Dice): Habit[] {
  return [...dailyLife, ...(life.hasCar ? byCar : withoutCar), ...(dice.chance(0.4) ? withPet : [])];
}

function earn(life: Life, bank: Bank, month: Month): Movement[] {
  const dice = createDice(`${bank.root}|income|${month}`);
  const away = listOwnTransfers(life, month).map(({ at, cents }): Movement => {
    return { ...createLine('ownSent', dice, life.names), taxId: life.taxId, at, cents };
  });
  if (life.profile === 'freelancer') return [...away, ...earnFromClients(life, month, dice)];
  if (life.retired) {
    const day = nthBusinessDay(month, 1);
    const line = createLine('pension', createDice(`${bank.root}|pension`), life.names);
    return [...away, { ...line, at: toInstant(day, 361.2), cents: bank.income }];
  }
  const { name, taxId } = life.employer;
  const paid = listPayments(bank.income, month).map(({ kind, at, cents }): Movement => {
    return { ...createLine(kind, dice, { ...life.names, companies: [name] }), taxId, at, cents };
  });
  return [...away, ...paid];
}

/** Three to eight payments that come when clients please, in lean and in fat months. */
function earnFromClients(life: Life, month: Month, dice: Dice): Movement[] {
  const season = 0.55 + 0.9 * dice.next();
  const shares = Array.from({ length: dice.whole(3, 8) }, () => 0.3 + dice.next());
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => {
    const kind: LineKindName = dice.chance(0.6) ? 'freelanceFromCompany' : 'freelanceFromPerson';
    const cents = Math.round((life.income * season * share) / whole / 500) * 500;
    return {
      ...createLine(kind, dice, life.names),
      at: toInstant(dayIn(month, dice.whole(1, 28)), dice.whole(500, 1200) + dice.next()),
      cents,
    };
  });
}

function receiveAllowance(life: Life, bank: Bank, month: Month): Movement[] {
  const dice = createDice(`${bank.root}|allowance|${month}`);
  const line = { ...createLine('ownReceived', dice, life.names), taxId: life.taxId };
  const known = listOwnTransfers(life, month).filter(({ to }) => to === bank.institutionCode);
  if (known.length > 0) return known.map(({ at, cents }) => ({ ...line, at, cents }));
  return [{ ...line, at: toInstant(nthBusinessDay(month, 6), 700.5), cents: bank.income }];
}

function receiveFromFriends(life: Life, bank: Bank, month: Month, dice: Dice): Movement[] {
  return Array.from({ length: dice.whole(0, 2) }, () => ({
    ...createLine('pixFromFriend', dice, life.names),
    at: toInstant(dayIn(month, dice.whole(1, 28)), dice.whole(540, 1320) + dice.next()),
    cents: Math.max(1000, Math.round((bank.income * 0.04 * dice.next()) / 500) * 500),
  }));
}

function pay({ line, day, cents, spread }: Standing, month: Month, dice: Dice): Movement {
  const amount = Math.round(cents * (1 - spread + 2 * spread * dice.next()));
  return { ...line, at: toInstant(nextBusinessDay(dayIn(month, day)), 420 + day * 7 + 0.3), cents: amount };
}

/** The household's contracts, together no more than a share of the income. */
function chooseStanding(life: Life, bank: Bank, dice: Dice): Standing[] {
  const scale = (bank.income / 520_000) ** 0.6;
  const found: Standing[] = [];
  const add = (kind: LineKindName, day: number, from: number, to: number, spread = 0, months?: number[]) => {
    const line = createLine(kind, dice, life.names, dice.whole(1, 9));
    found.push({ line, day, cents: Math.round(dice.reais(from, to) * scale), spread, months });
  };
  if (bank.kind === 'bank' || bank.kind === 'cooperative') add('packageFee', 4, 19.9, 39.9);
  if (!bank.isMain) {
    if (dice.chance(0.6)) add('mobile', 12, 39.9, 69.9);
    return found;
  }
  if (life.ownsHome) add('iptu', 12, 180, 420, 0, [1, 2, 3]);
  else add('rent', 8, 1050, 1450);
  if (dice.chance(0.6)) add('condominium', 10, 280, 460, 0.04);
  add('energy', 14, 110, 210, 0.25);
  add('water', 17, 55, 110, 0.15);
  if (dice.chance(0.5)) add('gas', 19, 38, 80, 0.2);
  add('internet', 15, 89.9, 129.9);
  add('mobile', 12, 44.9, 79.9);
  if (life.hasChildren) add('school', 7, 420, 820);
  else if (dice.chance(0.3)) add('college', 7, 380, 720);
  if (dice.chance(0.5)) add('healthPlan', 20, 260, 480);
  if (dice.chance(0.35)) add('gym', 5, 79.9, 139.9);
  if (dice.chance(0.3)) add('cleaning', 22, 140, 200);
  if (dice.chance(0.3)) add('lifeInsurance', 18, 32, 75);
  if (life.hasCar) {
    add('carInsurance', 11, 150, 260);
    add('ipva', 15, 260, 520, 0, [0, 1, 2]);
  }
  if (dice.chance(0.3)) add('darf', 28, 120, 480, 0, [4, 5]);
  if (life.profile === 'freelancer') {
    add('dasMei', 20, 76, 82);
    if (dice.chance(0.5)) add('gps', 15, 160, 310);
  }
  const monthly = found.reduce((sum, { cents, months }) => sum + (months ? 0 : cents), 0);
  const share = Math.min(1, (bank.income * (life.profile === 'many' ? 0.14 : 0.38)) / monthly);
  return found.map((item) => ({ ...item, cents: Math.round(item.cents * share) }));
}
