import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json } from '../../../contract/types';
import type { Behaviour } from '../../simulation';
import { readField } from '../readField';
import { categorizeTransaction } from './categorizeTransaction';
import type { TransactionSource } from './categories/rules/ruleGroup';
import type { KlaasState } from './state';

/** `POST /klaas/transaction/v2/category`: the request again, each transaction with its category. */
export const categorizeTransactions: Behaviour<KlaasState> = {
  answer(_state, { body }) {
    const request = isJsonObject(body) ? body : {};
    const transactions = Array.isArray(request.transactionDetails) ? request.transactionDetails : [];
    const source = request.transactionSource === 'creditcard' ? 'creditcard' : 'checking';
    const transactionDetails = transactions.map((transaction) => addCategory(transaction, source));
    return { status: 200, body: { ...request, transactionDetails } };
  },
};

function addCategory(transaction: Json, source: TransactionSource): Json {
  if (!isJsonObject(transaction)) return transaction;
  const { amount } = transaction;
  const category = categorizeTransaction({
    name: readField(transaction, 'transactionName'),
    direction: readField(transaction, 'creditDebitType'),
    type: readField(transaction, 'transactionType'),
    source,
    ...(typeof amount === 'number' && { cents: Math.round(amount * 100) }),
  });
  return { ...transaction, ...category };
}
