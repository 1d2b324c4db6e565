import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json } from '../../../contract/types';
import { businessError } from '../../apiError';

/** The reports of klavi's product page, without their prefix: `pf_` for people, `pj_` for companies. */
export const reportSuffixes = [
  'checking_account',
  'savings_account',
  'credit_card',
  'balance',
  'loans',
  'financing',
  'unarranged_account_overdraft',
  'invoice_financing',
  'bank_fixed_incomes',
  'credit_fixed_incomes',
  'variable_incomes',
  'treasure_titles',
  'funds',
  'categorized_checking_l2',
  'categorized_checking_l3',
  'categorized_savings_l2',
  'categorized_savings_l3',
  'categorized_creditcard_l2',
  'categorized_creditcard_l3',
];

/**
 * Throws 4005 for a body whose `products` is empty and 4002 for a name that is no report of these people or companies.
 * Which reports exist at one level only isn't published, so none is refused for that. What isn't a list of texts is
 * left to the contract.
 */
export function checkReports(body: Json | undefined, prefix: 'pf' | 'pj'): void {
  const products = isJsonObject(body) ? body.products : undefined;
  if (!Array.isArray(products)) return;
  if (products.length === 0) throw businessError(4005, 'Invalid products', 'products is empty');
  const known = ['all', ...reportSuffixes.map((suffix) => `${prefix}_${suffix}`)];
  if (products.some((name) => typeof name === 'string' && !known.includes(name))) {
    throw businessError(4002, 'Invalid product info', 'Unknown product, or a product of the other level');
  }
}
