import { expect, test } from 'vitest';
import { formatTaxId, maskTaxId } from './formatTaxId';

test.each([
  ['11144477735', '111.444.777-35', '•••.444.777-••'],
  ['11222333000181', '11.222.333/0001-81', '••.222.333/0001-••'],
  ['123', '123', '123'],
  ['', '', ''],
])('%s', (taxId, written, masked) => {
  expect(formatTaxId(taxId)).toBe(written);
  expect(maskTaxId(taxId)).toBe(masked);
});
