import type { JsonObject } from '../../contract/types';
import type { PersonData } from '../people/types';
import { toAccount, toStatement } from './toAccount';
import { toCreditCard } from './toCreditCard';
import { toBalance, toCreditContract, toInvestment } from './toIllustration';
import type { ReportSubject } from './readProductName';

/** One account, card, contract or investment of a report. */
export type ReportItem = {
  institutionCode: string;
  accountId: string;
  /** `true` asks for what is left when the institution answered in part: nothing, where it has one module only. */
  toJson(isPartial: boolean): JsonObject | undefined;
};

/** What a report of this subject tells of one institution's data. `month` is the report's, `YYYY-MM`. */
export function listItems(data: PersonData, { kind, levels }: ReportSubject, month: string): ReportItem[] {
  const { institutionCode } = data;

  function toItems<T extends { accountId: string }>(
    sources: T[],
    toJson: (source: T, isPartial: boolean) => JsonObject | undefined,
  ): ReportItem[] {
    return sources.map((source) => ({
      institutionCode,
      accountId: source.accountId,
      toJson: (isPartial) => toJson(source, isPartial),
    }));
  }

  switch (kind) {
    case 'checking':
    case 'savings':
      return toItems(
        data.accounts.filter((account) => account.kind === kind),
        (account, isPartial) => ({
          ...toAccount(account, data),
          transactionDetails: toStatement(
            isPartial ? [] : account.transactions,
            data.holder.taxId,
            levels,
            month,
          ),
        }),
      );
    case 'cards':
      return toItems(data.cards, (card, isPartial) =>
        toCreditCard(card, isPartial ? [] : card.closedBills, institutionCode, levels),
      );
    case 'balance':
      return toItems(data.accounts, (account, isPartial) =>
        isPartial ? undefined : toBalance(account, data),
      );
    case 'loans':
    case 'financing':
    case 'unarranged_account_overdraft':
    case 'invoice_financing':
      return toItems(
        data.credit.filter((contract) => contract.kind === kind),
        (contract, isPartial) => (isPartial ? undefined : toCreditContract(contract, institutionCode)),
      );
    default:
      return toItems(
        data.investments.filter((investment) => investment.kind === kind),
        (investment, isPartial) => (isPartial ? undefined : toInvestment(investment, institutionCode)),
      );
  }
}
