import type { JsonObject } from '../../contract/types';
import type { AccountTransaction, BankAccount, PersonData } from '../people/types';
import { createFrequencies } from './createFrequencies';
import { nameInstitution } from './nameInstitution';
import { toCategories, type Levels } from './toCategories';
import { toAmount, toMoney } from './toMoney';

/** An account and its balances, as `Account` of the contract. */
export function toAccount(account: BankAccount, { holder, institutionCode }: PersonData): JsonObject {
  const { brandName, bacenName, companyCnpj } = nameInstitution(institutionCode);
  return {
    brandName,
    bacenName,
    compeCode: institutionCode,
    companyCnpj,
    branchCode: account.branchCode,
    number: account.number,
    checkDigit: account.checkDigit,
    subtype: account.subtype,
    civilName: holder.name,
    balances: {
      availableAmount: toMoney(account.available),
      blockedAmount: toMoney(account.blocked),
      automaticallyInvestedAmount: toMoney(account.invested),
    },
  };
}

/** The lines of an account's statement. `month` is the report's, `YYYY-MM`. */
export function toStatement(
  lines: AccountTransaction[],
  holderTaxId: string,
  levels: Levels,
  month: string,
): JsonObject[] {
  const countName = levels === 3 ? createFrequencies(lines, month) : undefined;
  return lines.map((line) => ({
    transactionId: line.transactionId,
    transactionDate: line.date,
    transactionDateTime: line.dateTime,
    transactionName: line.name,
    type: line.type,
    creditDebitType: line.direction,
    transactionAmount: toMoney(line.cents),
    completedAuthorisedPaymentType: line.status,
    postTransactionBalance: toAmount(line.balanceAfter),
    ...toParty(line),
    ...toCategories(
      { ...line, source: 'checking', isOwnAccount: line.counterparty?.taxId === holderTaxId },
      levels,
    ),
    ...countName?.(line.name),
    ...(countName && line.type === 'PIX' && { settlementType: 'PIX' }),
  }));
}

function toParty({ counterparty }: AccountTransaction): JsonObject {
  if (!counterparty) return {};
  const { taxId, personType, compeCode, branchCode, number, checkDigit } = counterparty;
  return {
    partieCnpjCpf: taxId,
    partiePersonType: personType,
    ...(compeCode !== undefined && { partieCompeCode: compeCode }),
    ...(branchCode !== undefined && { partieBranchCode: branchCode }),
    ...(number !== undefined && { partieNumber: number }),
    ...(checkDigit !== undefined && { partieCheckDigit: checkDigit }),
  };
}
