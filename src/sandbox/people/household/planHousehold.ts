import type { Bank } from '../createBank';
import { createDice, type Dice } from '../createDice';
import type { Life } from '../createLife';
import { dayIn, nthBusinessDay, toInstant, type Month } from '../days';
import { createLine, type Movement } from '../movement';
import { chooseStanding, pay } from './chooseStanding';
import { earn, receiveAllowance } from './earn';
import { byCar, dailyLife, spend, withoutCar, withPet } from './spending';

/** The movements of a person's account in a month, but for cards and credit: the same whenever they are asked for. */
export function planHousehold(life: Life, bank: Bank): (month: Month) => Movement[] {
  const standing = chooseStanding(life, bank);
  const hasPet = createDice(`${bank.root}|pet`).chance(0.4);
  const habits = [...dailyLife, ...(life.hasCar ? byCar : withoutCar), ...(hasPet ? withPet : [])];
  const busy = bank.isMain ? 25 : life.profile === 'many' ? 37 : 13;
  return function plan(month) {
    const dice = createDice(`${bank.root}|${month}`);
    const due = standing.filter(({ months }) => months?.includes(month % 12) ?? true);
    return [
      ...(bank.isMain ? earn(life, bank, month) : receiveAllowance(life, bank, month)),
      ...due.map((item) => pay(item, month, dice)),
      ...spend(habits, dice.whole(busy, busy + 5), month, dice, life.names),
      ...receiveNowAndThen(life, bank, month, dice),
      ...(bank.isMain ? save(life, bank, month) : []),
    ];
  };
}

function receiveNowAndThen({ names }: Life, { income }: Bank, month: Month, dice: Dice): Movement[] {
  const at = () => toInstant(dayIn(month, dice.whole(1, 28)), dice.whole(540, 1320) + dice.next());
  const some = (share: number) => Math.max(1000, Math.round((income * share * dice.next()) / 500) * 500);
  const found = Array.from({ length: dice.whole(0, 2) }, () => ({
    ...createLine('pixFromFriend', dice, names),
    at: at(),
    cents: some(0.04),
  }));
  if (dice.chance(0.12))
    found.push({ ...createLine('refund', dice, names), at: at(), cents: some(0.02) + 90 });
  if (dice.chance(0.06))
    found.push({ ...createLine('cashDeposit', dice, names), at: at(), cents: some(0.08) });
  return found;
}

/** What is put aside each month, and now and then taken back. */
function save(life: Life, bank: Bank, month: Month): Movement[] {
  const habit = createDice(`${bank.root}|saver`);
  const dice = createDice(`${bank.root}|saving|${month}`);
  const share = 0.02 + 0.04 * habit.next();
  const round = (part: number) => Math.max(2000, Math.round((bank.income * part) / 1000) * 1000);
  const at = toInstant(nthBusinessDay(month, 7), 640.8);
  if (bank.kind === 'bank' || bank.kind === 'cooperative') {
    return [{ ...createLine('toSavings', dice, life.names), at, cents: round(share) }];
  }
  if (!bank.has('INVESTMENTS')) return [];
  const bought = { ...createLine('investmentIn', dice, life.names), at, cents: round(share) };
  if (!dice.chance(0.2)) return [bought];
  const sold = createLine('investmentOut', dice, life.names);
  return [bought, { ...sold, at: toInstant(nthBusinessDay(month, 13), 700.1), cents: round(share * 4) + 37 }];
}
