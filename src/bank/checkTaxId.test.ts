import { expect, test } from 'vitest';
import { checkTaxId, type TaxIdCheck, type TaxIdKind } from './checkTaxId';

const right = (digits: string): TaxIdCheck => ({ ok: true, digits });
const wrong = (problem: 'missing' | 'length' | 'checkDigits'): TaxIdCheck => ({ ok: false, problem });

test.each<[string, TaxIdKind, TaxIdCheck]>([
  ['11144477735', 'cpf', right('11144477735')],
  [' 111.444.777-35 ', 'cpf', right('11144477735')],
  ['12345678909', 'cpf', right('12345678909')],
  ['11222333000181', 'cnpj', right('11222333000181')],
  ['11.222.333/0001-81', 'cnpj', right('11222333000181')],
  ['', 'cpf', wrong('missing')],
  [' .-', 'cnpj', wrong('missing')],
  ['1114447773', 'cpf', wrong('length')],
  ['111444777355', 'cpf', wrong('length')],
  ['1114447773a', 'cpf', wrong('length')],
  ['11144477735', 'cnpj', wrong('length')],
  ['11144477736', 'cpf', wrong('checkDigits')],
  ['11144477745', 'cpf', wrong('checkDigits')],
  ['11111111111', 'cpf', wrong('checkDigits')],
  ['11222333000182', 'cnpj', wrong('checkDigits')],
  ['11222333000191', 'cnpj', wrong('checkDigits')],
])('%j as %s', (text, kind, check) => {
  expect(checkTaxId(text, kind)).toEqual(check);
});
