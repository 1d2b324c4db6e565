import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json } from '../../../contract/types';
import type { Behaviour } from '../../simulation';
import { readField } from '../readField';
import { categorizeTransaction } from './categorizeTransaction';
import type { KlaasState } from './state';

/** `POST /klaas/transaction/v2/category`: the request again, each transaction with its category. */
export const categorizeTransactions: Behaviour<KlaasState> = {
  answer(_state, { body }) {
    const request = isJsonObject(body) ? body : {};
    const transactions = Array.isArray(request.transactionDetails) ? request.transactionDetails : [];
    return { status: 200, body: { ...request, transactionDetails: transactions.map(addCategory) } };
  },
};

function addCategory(transaction: Json): Json {
  if (!isJsonObject(transaction)) return transaction;
  const category = categorizeTransaction({
    name: readField(transaction, 'transactionName'),
    direction: readField(transaction, 'creditDebitType'),
    type: readField(transaction, 'transactionType'),
  });
  return { ...transaction, ...category };
}
