import { expect, test } from 'vitest';
import { crc32 } from './crc32';

test('agrees with the catalogue’s check value', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
