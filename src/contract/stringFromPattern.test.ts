import { expect, test } from 'vitest';
import { stringFromPattern } from './stringFromPattern';

test.each([
  ['^\\d{11}$', '12345678901'],
  ['^\\+55[0-9]{10,11}$', '+551234567890'],
  ['^[A-Z]{2}-\\w+$', 'AA-a'],
  ['^(BRL|USD)$', 'BRL'],
  ['^(?:\\d{3}\\.){2}\\d{3}$', '123.123.123'],
  ['^-?\\d{1,15}\\.\\d{2,4}$', '1.12'],
  ['^[\\d]{2}/x?$', '12/'],
  ['^$', ''],
])('%s gives %j', (pattern, text) => {
  expect(stringFromPattern(pattern)).toBe(text);
});

test.each(['^(?!0)\\d$', '^[^a]$', '(a)\\1', '(', '^\\p{L}$'])('%s is left alone', (pattern) => {
  expect(stringFromPattern(pattern)).toBeUndefined();
});
