import { expect, test } from 'vitest';
import { institutions } from '../catalog/institutions';
import { personas } from '../catalog/personas';
import { isCnpj, isCpf } from './taxIds';

test.each(personas)('the tax ids of $id are valid', ({ personalTaxId, businessTaxId }) => {
  expect(isCpf(personalTaxId)).toBe(true);
  if (businessTaxId) expect(isCnpj(businessTaxId)).toBe(true);
});

test.each(institutions)('the CNPJ of $name is valid', ({ companyCnpj }) => {
  expect(isCnpj(companyCnpj)).toBe(true);
});

test.each(['39053344706', '11111111111', '3905334470', '390533447051', 'abcdefghijk', ''])(
  '%s is no CPF',
  (text) => {
    expect(isCpf(text)).toBe(false);
  },
);

test('a CNPJ can have letters', () => {
  // The example of Receita Federal's own note on the new format.
  expect(isCnpj('12ABC34501DE35')).toBe(true);
  expect(isCnpj('12ABC34501DE36')).toBe(false);
});
