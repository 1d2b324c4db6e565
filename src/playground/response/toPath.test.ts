import { expect, test } from 'vitest';
import { toPath } from './toPath';

test.each([
  ['', '$'],
  ['/data/0/name', 'data[0].name'],
  ['/0/consentId', '[0].consentId'],
  ['/a~1b/full name', '["a/b"]["full name"]'],
  ['/with%', '["with%"]'],
])('%j is %j', (pointer, expected) => {
  expect(toPath(pointer)).toBe(expected);
});
