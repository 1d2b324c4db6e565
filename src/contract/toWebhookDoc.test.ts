import { expect, it } from 'vitest';
import { readLibrary } from './fixtures/readLibrary';
import { readContract } from './readContract';
import { toWebhookDoc, toWebhookSummary } from './toWebhookDoc';

const contract = readContract('library', readLibrary());

it.each([
  ['loan_due', ['LoanDue', 'Book', 'Shelf']],
  ['yearReport', ['YearReport']],
])('gives %s the schemas that it reaches and no other', (id, names) => {
  expect(Object.keys(toWebhookDoc(contract, id).$defs)).toEqual(names);
});

it('names the webhook that is not there', () => {
  expect(() => toWebhookDoc(contract, 'nope')).toThrow('library has no webhook "nope"');
});

it('sums a webhook up', () => {
  expect(toWebhookSummary(toWebhookDoc(contract, 'loan_due'))).toEqual({
    product: 'library',
    id: 'loan_due',
    method: 'post',
    tag: 'events',
    summary: 'Empréstimo vencido',
    deprecated: false,
    provisional: 'confirmar o horário',
    isOpen: false,
  });
});
