import { expect, test } from 'vitest';
import { indentAfter } from './indentAfter';

test.each([
  ['', '\n'],
  ['{', '\n  '],
  ['{\n  "a": [', '\n    '],
  ['{\n  "a": 1,', '\n  '],
  ['{\n\t"a": 1,', '\n\t'],
  ['{\n  "a": {} ', '\n  '],
])('after %j comes %j', (before, expected) => {
  expect(indentAfter(before)).toBe(expected);
});
