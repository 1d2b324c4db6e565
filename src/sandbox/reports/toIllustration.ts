import type { JsonObject } from '../../contract/types';
import type { BankAccount, CreditOperation, Investment, PersonData } from '../people/types';
import { nameInstitution } from './nameInstitution';
import { toAccount } from './toAccount';
import { toMoney } from './toMoney';

/** What an account holds. How klavi tells a savings account apart here isn't published. */
export function toBalance(account: BankAccount, data: PersonData): JsonObject {
  const type = account.kind === 'savings' ? 'CONTA_POUPANCA' : 'CONTA_DEPOSITO_A_VISTA';
  return { ...toAccount(account, data), type };
}

/** A credit contract, by field names that integrators guess: klavi hasn't published them. */
export function toCreditContract(contract: CreditOperation, institutionCode: string): JsonObject {
  return {
    ...nameInstitution(institutionCode),
    contractId: contract.accountId,
    contractNumber: contract.contractNumber,
    productName: contract.productName,
    contractDate: contract.contractedAt,
    contractAmount: toMoney(contract.amount),
    outstandingBalance: toMoney(contract.outstanding),
    CET: contract.yearlyRate.toFixed(6),
    instalments: contract.instalments.map(({ number, dueDate, cents, isPaid }) => ({
      number,
      dueDate,
      amount: toMoney(cents),
      isPaid,
    })),
  };
}

/** An investment, by field names that integrators guess: klavi hasn't published them. */
export function toInvestment(investment: Investment, institutionCode: string): JsonObject {
  return {
    ...nameInstitution(institutionCode),
    investmentId: investment.accountId,
    productName: investment.name,
    issuerName: investment.issuer,
    quantity: investment.quantity,
    amount: toMoney(investment.gross),
    balance: toMoney(investment.net),
    ...(investment.dueDate !== undefined && { dueDate: investment.dueDate }),
  };
}
