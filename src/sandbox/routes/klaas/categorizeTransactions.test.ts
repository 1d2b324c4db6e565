import { expect, test } from 'vitest';
import type { JsonObject } from '../../../contract/types';
import type { Call } from '../../call';
import { categorizeTransactions } from './categorizeTransactions';
import type { KlaasState } from './state';

const line = {
  transactionId: 't',
  transactionDate: '2026-11-05',
  transactionName: 'CELULAR',
  amount: 1899.9,
  creditDebitType: 'DEBITO',
};

function answer(transactionSource: string, transactionDetails: JsonObject[]): JsonObject {
  const body = { uuid: 'u', institutionCode: '901', transactionSource, transactionDetails };
  const call = { body } as unknown as Call;
  return categorizeTransactions.answer({} as KlaasState, call).body as JsonObject;
}

test('the amount, in reais, takes part', () => {
  const both = answer('checking', [line, { ...line, amount: 59.9 }]).transactionDetails as JsonObject[];
  expect(both.map(({ category }) => category)).toEqual(['Compras', 'Moradia']);
});

test('so does the source', () => {
  const credit = {
    ...line,
    transactionName: 'LOJA EXEMPLO',
    creditDebitType: 'CREDITO',
    transactionType: 'OUTROS',
  };
  expect(answer('creditcard', [credit])).toMatchObject({ transactionDetails: [{ category: 'Estornos' }] });
  expect(answer('checking', [credit])).toMatchObject({ transactionDetails: [{ category: 'Outros' }] });
});

test('what was sent comes back, in its order', () => {
  const second = { ...line, transactionId: 't-2' };
  expect(answer('checking', [line, second])).toMatchObject({ transactionDetails: [line, second] });
});
