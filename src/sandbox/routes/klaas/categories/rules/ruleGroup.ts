import type { Cents, Direction } from '../../../../people/types';

/** Where a line stands: on an account's statement or on a card's bill. */
export type TransactionSource = 'checking' | 'creditcard';

/**
 * Rules that hold under the same conditions. `words` says, for a category of the third level, what speaks for it:
 * terms between commas; a term is one word or several that follow each other; `*` ends a word that may go on
 * (`FARMAC*`); `@PIX` is the transaction's Open Finance type. Capitals, no accents, none of `ignoredWords`.
 */
export type RuleGroup = {
  /** `decides` beats `usual`, which beats `weak`, which beats `fallback`. */
  strength: 'decides' | 'usual' | 'weak' | 'fallback';
  direction?: Direction;
  source?: TransactionSource;
  /** Inclusive. A line without an amount fits no group that asks for one. */
  from?: Cents;
  /** Exclusive. */
  below?: Cents;
  words: Record<string, string>;
};
