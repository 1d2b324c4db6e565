import { expect, test } from 'vitest';
import { checkMeaning, isProgress, type Mistake } from './checkMeaning';
import type { Meaning } from './meaningOf';

test.each<[Meaning, string, Mistake | undefined]>([
  ['cpf', '', undefined],
  ['cpf', '11144477735', undefined],
  ['cpf', '111444777', { code: 'digitsMissing', limit: 2 }],
  ['cpf', '1114447773500', { code: 'digitsExtra', limit: 2 }],
  ['cpf', '111.444.777-35', { code: 'digitsOnly' }],
  ['cpf', '11144477736', { code: 'checkDigit' }],
  ['cpf', '11111111111', { code: 'digitsRepeated' }],
  ['cnpj', '11222333000181', undefined],
  ['cnpj', '12ABC34501DE35', undefined],
  ['cnpj', '11.222.333/0001-81', { code: 'digitsOnly' }],
  ['cnpj', '1122233300018', { code: 'digitsMissing', limit: 1 }],
  ['taxId', '11144477735', undefined],
  ['taxId', '11222333000181', undefined],
  ['taxId', '112223330001', { code: 'digitsMissing', limit: 2 }],
  ['phone', '+5511999990000', undefined],
  ['phone', '+551133334444', undefined],
  ['phone', '+351211234567', undefined],
  ['phone', '11999990000', { code: 'countryCode' }],
  ['phone', '+0511999990000', { code: 'countryCode' }],
  ['phone', '+55 11 99999', { code: 'digitsOnly' }],
  ['phone', '+551199999', { code: 'digitsMissing', limit: 3 }],
  ['phone', '+55119999900001', { code: 'digitsExtra', limit: 1 }],
  ['url', 'https://app.example.com/x?y=1', undefined],
  ['url', 'meuapp://volta', undefined],
  ['url', 'app.example.com', { code: 'urlScheme' }],
  ['url', 'https://', { code: 'urlIncomplete' }],
  ['url', 'https://app example.com', { code: 'urlSpace' }],
  ['email', 'ana@example.com', undefined],
  ['email', 'ana@example', { code: 'format', limit: 'email' }],
  ['uuid', '3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f', undefined],
  ['uuid', '3f1c2d4e5b6a', { code: 'format', limit: 'uuid' }],
  ['date', '2028-02-29', undefined],
  ['date', '2026-02-29', { code: 'format', limit: 'date' }],
  ['date', '29/02/2028', { code: 'format', limit: 'date' }],
  ['dateTime', '2026-01-31T12:00:00Z', undefined],
  ['dateTime', '2026-01-31T12:00:00.123-03:00', undefined],
  ['dateTime', '2026-01-31T24:00:00Z', { code: 'format', limit: 'date-time' }],
  ['dateTime', '2026-01-31', { code: 'format', limit: 'date-time' }],
  ['unique', 'anything', undefined],
])('%s %j', (meaning, text, expected) => {
  expect(checkMeaning(meaning, text)).toEqual(expected);
});

test('what typing on mends is told apart from what it cannot', () => {
  expect(isProgress({ code: 'digitsMissing', limit: 2 })).toBe(true);
  expect(isProgress({ code: 'checkDigit' })).toBe(false);
});
