import type { Cents } from '../../people/types';
import { categoryOf, type Category } from './categories/categoryOf';
import { createMatcher } from './categories/createMatcher';
import { dailyRules } from './categories/rules/dailyRules';
import { financeRules } from './categories/rules/financeRules';
import { incomeRules } from './categories/rules/incomeRules';
import { lifeRules } from './categories/rules/lifeRules';
import type { TransactionSource } from './categories/rules/ruleGroup';
import { transferRules } from './categories/rules/transferRules';
import { toWords } from './categories/toWords';

export type { Category } from './categories/categoryOf';

/** What a transaction is categorised by. `direction` is `CREDITO` (in) or `DEBITO` (out); `type` is Open Finance's. */
export type TransactionClue = {
  name: string;
  direction: string;
  type: string;
  cents?: Cents;
  source?: TransactionSource;
  /** The other side is the same person: money between their own accounts. */
  isOwnAccount?: boolean;
};

const rules = [incomeRules, financeRules, transferRules, dailyRules, lifeRules];

let match: ReturnType<typeof createMatcher> | undefined;

/**
 * The category of a transaction, by the words of its description first, by its type where no word helps. The list of
 * categories is ours: klavi has published `Renda / Renda Ativa / Salário` only.
 */
export function categorizeTransaction({
  name,
  direction,
  type,
  cents,
  source,
  isOwnAccount,
}: TransactionClue): Category {
  if (isOwnAccount) return categoryOf('Entre Contas');
  const kind = type
    .trim()
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_');
  // The index is made by the first who asks: a worker starts many times without being asked.
  match ??= createMatcher(rules.flat());
  const found = match({ words: toWords(name), type: kind && `@${kind}`, direction, source, cents });
  return categoryOf(
    found ?? (direction === 'CREDITO' ? 'Entrada Não Identificada' : 'Saída Não Identificada'),
  );
}
