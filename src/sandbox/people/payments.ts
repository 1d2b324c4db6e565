import { createDice } from './createDice';
import type { Life } from './createLife';
import { dayIn, nthBusinessDay, previousBusinessDay, toInstant, type Month } from './days';
import type { Cents } from './types';

export type Payment = { kind: 'salary' | 'thirteenth'; at: number; cents: Cents };

/** What an employer pays in a month, at the same instant to everybody: both sides' statements agree on it. */
export function listPayments(salary: Cents, month: Month): Payment[] {
  const minutes = 375 + createDice(`payday|${month}`).whole(0, 90) + 0.25;
  const usual: Payment = { kind: 'salary', at: toInstant(nthBusinessDay(month, 5), minutes), cents: salary };
  // The 13th salary comes in two parts (Lei 4.749/1965): half by 30 November, the rest, taxed, by 20 December.
  const parts: Record<number, [day: number, share: number]> = { 10: [30, 0.58], 11: [20, 0.42] };
  const part = parts[month % 12];
  if (!part) return [usual];
  const at = toInstant(previousBusinessDay(dayIn(month, part[0])), minutes + 60);
  return [usual, { kind: 'thirteenth', at, cents: Math.round(salary * part[1]) }];
}

/** What a persona moves from the first of its institutions to the others each month: both statements show it. */
export function listOwnTransfers(life: Life, month: Month): { to: string; at: number; cents: Cents }[] {
  return listOthers(life).map((to) => {
    const dice = createDice(`${life.root}|own|${to}|${month}`);
    // After payday; a company waits until its bills are paid.
    const day = nthBusinessDay(month, life.profile === 'company' ? 13 : 6) + dice.whole(0, 4);
    const cents = Math.round((toAllowance(life) * (0.9 + 0.2 * dice.next())) / 5_000) * 5_000;
    return { to, at: toInstant(day, dice.whole(480, 1200) + 0.4), cents };
  });
}

/** What each of the other institutions lives on in a usual month. */
export function toAllowance(life: Life): Cents {
  const others = Math.max(1, listOthers(life).length);
  return Math.round((life.income * Math.min(0.16, 0.52 / others)) / 5_000) * 5_000;
}

/** The share of the income that stays at the first institution. */
export function toKeptShare(life: Life): number {
  return 1 - (listOthers(life).length * toAllowance(life)) / life.income;
}

function listOthers({ persona }: Life): string[] {
  return persona?.institutions.slice(1) ?? [];
}
