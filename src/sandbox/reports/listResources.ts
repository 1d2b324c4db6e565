import type { JourneyResource } from '../journey/types';
import type { PersonData } from '../people/types';

/** What a person may share at an institution: each account, card, credit contract and investment. */
export function listResources({ accounts, cards, credit, investments }: PersonData): JourneyResource[] {
  return [
    ...accounts.map((account) => ({
      accountId: account.accountId,
      permission: 'ACCOUNTS_ALL',
      kind: account.kind,
      label: `Ag. ${account.branchCode} · ${account.number}-${account.checkDigit}`,
      cents: account.available,
    })),
    ...cards.map((card) => ({
      accountId: card.accountId,
      permission: 'CREDIT_CARDS_ALL',
      kind: 'card',
      label: `Final ${card.lastDigits}`,
      cents: card.openBill.total,
    })),
    ...credit.map((contract) => ({
      accountId: contract.accountId,
      permission: 'CREDIT_OPERATIONS_ALL',
      kind: 'credit',
      label: `${contract.productName} · ${contract.contractNumber}`,
      cents: contract.outstanding,
    })),
    ...investments.map((investment) => ({
      accountId: investment.accountId,
      permission: 'INVESTMENTS_ALL',
      kind: 'investment',
      label: investment.name,
      cents: investment.net,
    })),
  ];
}
