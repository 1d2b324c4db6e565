import type { Cents } from '../people/types';

/** Centavos as klavi writes money: a text with four decimals, and the currency. */
export function toMoney(cents: Cents): { amount: string; currency: string } {
  return { amount: toAmount(cents), currency: 'BRL' };
}

/** Centavos as a text with four decimals: `-12.3400`. */
export function toAmount(cents: Cents): string {
  return `${(cents / 100).toFixed(2)}00`;
}
