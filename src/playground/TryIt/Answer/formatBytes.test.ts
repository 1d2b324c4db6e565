import { expect, test } from 'vitest';
import { formatBytes } from './formatBytes';

test.each([
  [0, 'pt-BR', '0 B'],
  [999, 'pt-BR', '999 B'],
  [1449, 'pt-BR', '1,4 kB'],
  [1449, 'en', '1.4 kB'],
  [5_240_000, 'en', '5.2 MB'],
])('%i bytes in %s', (bytes, locale, expected) => {
  expect(formatBytes(bytes, locale)).toBe(expected);
});
