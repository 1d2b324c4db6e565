import type { Bank } from '../createBank';
import { createDice, type Dice } from '../createDice';
import type { Life } from '../createLife';
import { dayIn, nextBusinessDay, toInstant, type Month } from '../days';
import type { LineKindName } from '../lineNames';
import { createLine, type Line, type Movement } from '../movement';
import { toKeptShare } from '../payments';
import type { Cents } from '../types';

/** Something that is paid again and again: `months` (0 is January) where it isn't every month. */
export type Standing = { line: Line; day: number; cents: Cents; spread: number; months?: number[] };

/** What a household's contracts may come to, of what it lives on. */
const largestShare = 0.4;

/** A household's contracts, taxes and fees. Amounts are in reais of somebody who earns 5,200, and grow with the income. */
export function chooseStanding(life: Life, bank: Bank): Standing[] {
  const dice = createDice(`${bank.root}|standing`);
  const scale = (bank.income / 520_000) ** 0.6;
  const found: Standing[] = [];
  const add = (kind: LineKindName, day: number, from: number, to: number, spread = 0, months?: number[]) => {
    const line = createLine(kind, dice, life.names, dice.whole(1, 9));
    found.push({ line, day, cents: Math.round(dice.reais(from, to) * scale), spread, months });
  };
  if (bank.kind === 'bank' || bank.kind === 'cooperative') add('packageFee', 4, 19.9, 39.9);
  if (!bank.isMain) {
    if (dice.chance(0.6)) add('mobile', 16, 59.9, 119.9);
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
  if (life.hasChildren) add('school', 9, 420, 820);
  else if (dice.chance(0.3)) add('college', 9, 380, 720);
  if (dice.chance(0.5)) add('healthPlan', 20, 260, 480);
  if (dice.chance(0.35)) add('gym', 11, 79.9, 139.9);
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
  const share = Math.min(1, (bank.income * toKeptShare(life) * largestShare) / monthly);
  return found.map((item) => ({ ...item, cents: Math.round(item.cents * share) }));
}

/** The payment of a month: on its day or the next business day. */
export function pay({ line, day, cents, spread }: Standing, month: Month, dice: Dice): Movement {
  const amount = Math.round(cents * (1 - spread + 2 * spread * dice.next()));
  return { ...line, at: toInstant(nextBusinessDay(dayIn(month, day)), 420 + day * 7 + 0.3), cents: amount };
}
