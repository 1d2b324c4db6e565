import type { Bank } from '../createBank';
import { createDice } from '../createDice';
import type { Life } from '../createLife';
import type { Cents } from '../types';

/** What keeps an account's balance within bounds, year after year. */
export type Rules = {
  /** What the month should end with; purchases grow or shrink towards it. */
  target: Cents;
  /** Above it, at the month's end, the surplus goes to the reserve. */
  ceiling: Cents;
  /** Below it, money comes from the reserve first. Zero, or some of the overdraft. */
  floor: Cents;
  overdraftLimit: Cents;
  /** Where the surplus goes: savings here, an automatic investment here, or an own account elsewhere. */
  reserve: 'savings' | 'invested' | 'elsewhere';
  /** What the reserve may come to. */
  reserveCeiling: Cents;
  /** Transfers to and from the reserve are whole multiples of it. */
  step: Cents;
};

export function createRules(life: Life, bank: Bank, hasSavings: boolean): Rules {
  const dice = createDice(`${bank.root}|rules`);
  const { income } = bank;
  const isCompany = life.personType === 'PESSOA_JURIDICA';
  const hasOverdraft = bank.kind !== 'digital' && bank.isMain;
  const overdraftLimit = hasOverdraft
    ? Math.round((income * (0.3 + 0.5 * dice.next())) / 10_000) * 10_000
    : 0;
  const usesOverdraft = !isCompany && dice.chance(0.3);
  return {
    // Allowances come later in the month than income.
    target: Math.round(income * (bank.isMain ? (isCompany ? 0.28 : 0.3) : 0.48)),
    ceiling: Math.round(income * (bank.isMain ? (isCompany ? 0.5 : 0.8) : 1.1)),
    floor: usesOverdraft ? -Math.round(overdraftLimit * 0.5) : 0,
    overdraftLimit,
    reserve: isCompany ? 'invested' : hasSavings ? 'savings' : 'elsewhere',
    reserveCeiling: income * (isCompany ? 2 : 6),
    step: isCompany ? 100_000 : 5_000,
  };
}
