import type { JsonObject } from '../../contract/types';
import { categorizeTransaction, type TransactionClue } from '../routes/klaas/categorizeTransaction';

/** How many levels of category a report has. */
export type Levels = 0 | 2 | 3;

/** The fields that a categorised report adds to a transaction. */
export function toCategories(clue: TransactionClue, levels: Levels): JsonObject {
  if (levels === 0) return {};
  const { category, subcategory, thirdCategory } = categorizeTransaction(clue);
  return levels === 2 ? { category, subcategory } : { category, subcategory, thirdCategory };
}
