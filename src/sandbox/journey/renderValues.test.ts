import { expect, test } from 'vitest';
import {
  describeTaxIds,
  describeValidity,
  formatCents,
  formatDate,
  formatDateTime,
  listPermissions,
  maskTaxId,
} from './renderValues';

test.each([
  ['11144477735', '•••.444.777-••'],
  ['11222333000181', '••.222.333/0001-••'],
  ['123', '123'],
  ['', ''],
])('%s is shown as %s', (taxId, shown) => {
  expect(maskTaxId(taxId)).toBe(shown);
});

test('tax ids are named, as far as they are known', () => {
  const both = { name: 'Ana', personalTaxId: '11144477735', businessTaxId: '11222333000181' };
  expect(describeTaxIds(both)).toBe('CPF •••.444.777-•• · CNPJ ••.222.333/0001-••');
  expect(describeTaxIds({ ...both, businessTaxId: '' })).toBe('CPF •••.444.777-••');
  expect(describeTaxIds({ ...both, personalTaxId: '', businessTaxId: '' })).toBe('');
});

test.each([
  [0, 'R$ 0,00'],
  [5, 'R$ 0,05'],
  [-50, '−R$ 0,50'],
  [99999, 'R$ 999,99'],
  [100000, 'R$ 1.000,00'],
  [123456789012, 'R$ 1.234.567.890,12'],
])('%d centavos are %s', (cents, shown) => {
  expect(formatCents(cents)).toBe(shown);
});

test('dates are of Brasília', () => {
  expect(formatDate('2027-01-01T02:59:59.999Z')).toBe('31/12/2026');
  expect(formatDateTime('2026-11-21T13:01:10.253Z')).toBe('21/11/2026, 10:01');
  expect([formatDate('soon'), formatDateTime('soon')]).toEqual(['soon', 'soon']);
});

test.each<[0 | 12 | undefined, string | undefined, string | undefined]>([
  [0, '2300-01-01T00:00:00.000Z', 'Prazo indeterminado, até você cancelar'],
  [12, '2027-11-21T23:59:59.999Z', '12 meses, até 21/11/2027'],
  [12, undefined, '12 meses'],
  [undefined, '2027-11-21T23:59:59.999Z', 'Até 21/11/2027'],
  [undefined, undefined, undefined],
])('validity of %s until %s: %s', (months, expireAt, shown) => {
  expect(describeValidity(months, expireAt)).toBe(shown);
});

test('permissions are named, unknown ones by their code', () => {
  expect(listPermissions(['ACCOUNTS_ALL', 'NEW_ALL', 'constructor'])).toBe('Contas, NEW_ALL, constructor');
});
