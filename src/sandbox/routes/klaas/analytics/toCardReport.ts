import { isJsonObject } from '../../../../contract/isJsonObject';
import type { Json, JsonObject } from '../../../../contract/types';
import { readField } from '../../readField';
import { pickTexts, readChange, readMoney, readObjects, writeAmount } from './readUserdata';

const lineFields = [
  'transactionId',
  'transactionDate',
  'transactionDateTime',
  'transactionName',
  'creditDebitType',
  'transactionType',
  'paymentType',
  'feeType',
  'identificationNumber',
];

/**
 * A card of `userdata.json` as reports tell it. klavi hasn't published its fields there, so they are read as those of
 * Open Finance Brasil: lines name their bill, and those that name none of the bills are the open one's.
 */
export function toCardReport(card: JsonObject): JsonObject {
  const bills = readObjects(card.bills);
  const billIds = new Set(bills.map((bill) => readField(bill, 'billId')));
  const lines = readObjects(card.transactions);
  const linesOf = (billId: string) => lines.filter((line) => readField(line, 'billId') === billId);
  const open = lines.filter((line) => !billIds.has(readField(line, 'billId')));
  const limits = readObjects([card.limits ?? null].flat());
  const total = limits.find((limit) => readField(limit, 'creditLineLimitType') === 'LIMITE_CREDITO_TOTAL');
  const limit = total ?? limits[0] ?? {};
  const brandName = readField(card, 'brandName');
  return {
    brandName,
    bacenName: brandName,
    ...pickTexts(card, ['companyCnpj', 'name', 'productType', 'creditCardNetwork']),
    paymentMethods: readObjects([card.paymentMethod ?? card.paymentMethods ?? null].flat()).map((method) =>
      pickTexts(method, ['identificationNumber']),
    ),
    limits: {
      ...pickMoney('limitAmount', limit.limitAmount),
      ...pickMoney('availableAmount', limit.availableAmount),
    },
    openStatement: toStatement(open),
    closedStatements: bills.map((bill) => toClosedStatement(bill, linesOf(readField(bill, 'billId')))),
  };
}

function toClosedStatement(bill: JsonObject, lines: JsonObject[]): JsonObject {
  const total = readMoney(bill.billTotalAmount);
  const payments = Array.isArray(bill.payments) ? readObjects(bill.payments) : undefined;
  const paid = payments?.reduce((sum, { amount }) => sum + (readMoney(amount) ?? 0n), 0n);
  return {
    ...pickTexts(bill, ['billId', 'dueDate']),
    ...toStatement(lines),
    ...pickMoney('billTotalAmount', bill.billTotalAmount),
    ...pickMoney('minimumPaymentAmount', bill.billMinimumAmount),
    ...(paid !== undefined && total !== undefined && { isPaid: paid >= total }),
  };
}

function toStatement(lines: JsonObject[]): JsonObject {
  const total = lines.reduce((sum, line) => sum - readChange(line, readMoney(readAmount(line))), 0n);
  return {
    billTotalAmount: { amount: writeAmount(total), currency: 'BRL' },
    transactionDetails: lines.map((line) => ({
      ...pickTexts(line, lineFields),
      ...pickMoney('transactionAmount', line.amount ?? line.transactionAmount),
      ...pickMoney('brazilianAmount', readAmount(line)),
    })),
  };
}

/** What a line costs in reais. */
function readAmount(line: JsonObject): Json | undefined {
  return line.brazilianAmount ?? line.amount ?? line.transactionAmount;
}

function pickMoney(name: string, money: Json | undefined): JsonObject {
  return isJsonObject(money) && readMoney(money) !== undefined
    ? { [name]: pickTexts(money, ['amount', 'currency']) }
    : {};
}
