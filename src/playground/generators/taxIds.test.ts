import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personas } from '../../catalog/personas';
import { completeTaxId, hasValidCheckDigits, type TaxIdKind } from './taxIds';

test.each<[TaxIdKind, string, boolean]>([
  ['cpf', '11144477735', true],
  ['cpf', '11144477734', false],
  ['cpf', '1114447773', false],
  ['cnpj', '11222333000181', true],
  ['cnpj', '11222333000191', false],
  // Receita Federal's own example of an alphanumeric CNPJ.
  ['cnpj', '12ABC34501DE35', true],
  ['cnpj', '12ABC34501DE53', false],
])('%s %s: %s', (kind, taxId, expected) => {
  expect(hasValidCheckDigits(kind, taxId)).toBe(expected);
});

test('every persona passes', () => {
  for (const { personalTaxId, businessTaxId } of personas) {
    expect(hasValidCheckDigits('cpf', personalTaxId)).toBe(true);
    if (businessTaxId) expect(hasValidCheckDigits('cnpj', businessTaxId)).toBe(true);
  }
});

test('one wrong digit is always found', () => {
  const digits = fc.array(fc.nat(9), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (base, place, by) => {
      const taxId = completeTaxId('cpf', base.join(''));
      const digit = (Number(taxId[place]) + by) % 10;
      const wrong = taxId.slice(0, place) + digit + taxId.slice(place + 1);
      expect(hasValidCheckDigits('cpf', taxId)).toBe(true);
      // 0 and 1 as remainders share the check digit 0, so the two digits together decide.
      if (completeTaxId('cpf', wrong.slice(0, 9)).slice(9) !== taxId.slice(9)) {
        expect(hasValidCheckDigits('cpf', wrong)).toBe(false);
      }
    }),
  );
});
