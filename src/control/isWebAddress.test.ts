import { expect, it } from 'vitest';
import { isWebAddress } from './isWebAddress';

it.each([
  ['', true],
  ['http://localhost:4000/webhooks', true],
  ['https://hooks.example.com', true],
  ['https://', false],
  ['localhost:4000', false],
  ['ftp://example.com', false],
  ['http://a b', false],
  ['javascript:alert(1)', false],
])('%j: %s', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected);
});
