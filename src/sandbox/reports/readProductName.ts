import type { CreditOperation, Investment } from '../people/types';
import type { Levels } from './toCategories';

type Kind = 'checking' | 'savings' | 'cards' | 'balance' | CreditOperation['kind'] | Investment['kind'];

/** What a report is about. `permissions` are the groups that allow it, the usual one first. */
export type ReportSubject = { kind: Kind; levels: Levels; permissions: Permissions };

type Permissions = [string, ...string[]];

const accounts: Permissions = ['ACCOUNTS_ALL'];
const cards: Permissions = ['CREDIT_CARDS_ALL'];
const credit = (part: string): Permissions => ['CREDIT_OPERATIONS_ALL', `CREDIT_OPERATIONS_${part}`];
const investments = (part: string): Permissions => ['INVESTMENTS_ALL', `INVESTMENTS_${part}`];

/** By the product's name without its prefix. The finer groups are those that integrators see. */
const subjects: Record<string, [Kind, Levels, Permissions]> = {
  checking_account: ['checking', 0, accounts],
  savings_account: ['savings', 0, accounts],
  credit_card: ['cards', 0, cards],
  balance: ['balance', 0, accounts],
  loans: ['loans', 0, credit('LOANS')],
  financing: ['financing', 0, credit('FINANCINGS')],
  unarranged_account_overdraft: ['unarranged_account_overdraft', 0, credit('UNARRANGED_ACCOUNTS_OVERDRAFT')],
  invoice_financing: ['invoice_financing', 0, credit('INVOICE_FINANCINGS')],
  bank_fixed_incomes: ['bank_fixed_incomes', 0, investments('BANK_FIXED_INCOMES')],
  credit_fixed_incomes: ['credit_fixed_incomes', 0, investments('CREDIT_FIXED_INCOMES')],
  variable_incomes: ['variable_incomes', 0, investments('VARIABLE_INCOMES')],
  treasure_titles: ['treasure_titles', 0, investments('TREASURE_TITLES')],
  funds: ['funds', 0, investments('FUNDS')],
  categorized_checking_l2: ['checking', 2, accounts],
  categorized_checking_l3: ['checking', 3, accounts],
  categorized_savings_l2: ['savings', 2, accounts],
  categorized_savings_l3: ['savings', 3, accounts],
  categorized_creditcard_l2: ['cards', 2, cards],
  categorized_creditcard_l3: ['cards', 3, cards],
};

/** Throws for what is no product. */
export function readProductName(productName: string): ReportSubject {
  const suffix = /^p[fj]_(.*)$/.exec(productName)?.[1] ?? '';
  const subject = Object.hasOwn(subjects, suffix) ? subjects[suffix] : undefined;
  if (!subject) throw new Error(`No report is called "${productName}"`);
  const [kind, levels, permissions] = subject;
  return { kind, levels, permissions };
}

/** The group, of those that allow this report, that was granted. */
export function findPermission({ permissions }: ReportSubject, granted: string[]): string | undefined {
  return permissions.find((permission) => granted.includes(permission));
}
