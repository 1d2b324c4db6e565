import type { JsonObject } from '../../contract/types';
import type { CardBill, CreditCard } from '../people/types';
import { nameInstitution } from './nameInstitution';
import { toCategories, type Levels } from './toCategories';
import { toMoney } from './toMoney';

/** A card with its open bill, and those of its closed bills that are given, as `CreditCard` of the contract. */
export function toCreditCard(
  card: CreditCard,
  closedBills: CardBill[],
  institutionCode: string,
  levels: Levels,
): JsonObject {
  const toBill = (bill: CardBill): JsonObject => ({
    billingDate: bill.billingDate,
    dueDate: bill.dueDate,
    billTotalAmount: toMoney(bill.total),
    minimumPaymentAmount: toMoney(bill.minimumPayment),
    transactionDetails: bill.transactions.map((line) => ({
      transactionId: line.transactionId,
      transactionDate: line.date,
      transactionDateTime: line.dateTime,
      transactionName: line.name,
      transactionAmount: toMoney(line.cents),
      brazilianAmount: toMoney(line.cents),
      creditDebitType: line.direction,
      transactionType: line.transactionType,
      paymentType: line.paymentType,
      ...(line.feeType !== undefined && { feeType: line.feeType }),
      identificationNumber: card.lastDigits,
      ...toCategories({ ...line, type: line.transactionType, source: 'creditcard' }, levels),
    })),
  });
  return {
    ...nameInstitution(institutionCode),
    name: card.name,
    productType: card.productType,
    creditCardNetwork: card.network,
    paymentMethods: [{ identificationNumber: card.lastDigits }],
    limits: { limitAmount: toMoney(card.limit), availableAmount: toMoney(card.availableLimit) },
    openStatement: toBill(card.openBill),
    closedStatements: closedBills.map((bill) => ({
      billId: bill.billId,
      ...toBill(bill),
      isPaid: bill.isPaid,
    })),
  };
}
