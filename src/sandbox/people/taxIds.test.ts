import { expect, test } from 'vitest';
import { createCnpj, createCpf, isValidTaxId } from './taxIds';

test.each([
  ['11144477735', true],
  ['11222333000181', true],
  ['99901000000120', true],
  ['11144477734', false],
  ['11144477753', false],
  ['11222333000182', false],
  ['1114447773', false],
  ['111.444.777-35', false],
])('%s is a tax id: %s', (taxId, isValid) => {
  expect(isValidTaxId(taxId)).toBe(isValid);
});

test('what is created is valid, and belongs to the text', () => {
  const texts = Array.from({ length: 300 }, (_, index) => `person ${index}`);
  expect(texts.every((text) => isValidTaxId(createCpf(text)) && createCpf(text).length === 11)).toBe(true);
  expect(texts.every((text) => isValidTaxId(createCnpj(text)) && createCnpj(text).length === 14)).toBe(true);
  expect(new Set(texts.map(createCpf)).size).toBe(300);
  expect(createCpf('MARIA S')).toBe(createCpf('MARIA S'));
});
