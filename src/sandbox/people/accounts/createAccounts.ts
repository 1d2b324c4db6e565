import type { Bank } from '../createBank';
import type { Life } from '../createLife';
import { addMonths, toInstant, toToday, type Month } from '../days';
import type { AccountIdentity } from '../identify';
import type { Movement } from '../movement';
import type { BankAccount } from '../types';
import { addPending } from './addPending';
import { createLedger } from './createLedger';
import { playAccounts } from './playAccounts';
import { createRules } from './rules';
import { toAccount } from './toAccount';

export type Accounts = {
  accounts: BankAccount[];
  /** Whether a bill or an instalment has been paid; absent where no account here could pay it. */
  isSettled?: (what: string) => boolean;
};

/** The accounts of a life at an institution, with the last 12 months of their statements. `plan` is what a month has in store. */
export function createAccounts(
  life: Life,
  bank: Bank,
  identities: { checking: AccountIdentity; savings: AccountIdentity },
  plan: (month: Month) => Movement[],
  now: number,
): Accounts {
  if (!bank.has('ACCOUNTS')) return { accounts: [] };
  const hasSavings = bank.kind === 'bank' || bank.kind === 'cooperative';
  const rules = createRules(life, bank, hasSavings);
  const windowStart = toInstant(addMonths(toToday(now), -12) + 1, 0);
  const idle = { checking: createLedger(0), savings: hasSavings ? createLedger(0) : undefined };
  const played =
    life.profile === 'empty'
      ? undefined
      : playAccounts({ life, bank, rules, hasSavings, plan, windowStart, now });
  const { checking, savings } = played ?? idle;
  const extra = { overdraftLimit: played ? rules.overdraftLimit : 0, invested: played?.invested ?? 0 };
  const none = { overdraftLimit: 0, invested: 0 };
  const first = toAccount(checking, 'checking', identities.checking, life, bank, extra);
  const second = savings && toAccount(savings, 'savings', identities.savings, life, bank, none);
  return {
    accounts: [life.profile === 'duplicates' ? addPending(first, now) : first, ...(second ? [second] : [])],
    isSettled: played && ((what) => played.settled.has(what)),
  };
}
