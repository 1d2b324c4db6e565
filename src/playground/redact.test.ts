import { expect, test } from 'vitest';
import { redact, redactJson, secretsOf } from './redact';

const secrets = [
  { name: 'secretKey', value: 'a"b/c d' },
  { name: 'accessKey', value: 'key-1' },
  { name: 'accessToken', value: 'key-1-and-more' },
];

test.each([
  ['{"k":"a\\"b/c d"}', '{"k":"{{secretKey}}"}'],
  ['?k=a%22b%2Fc%20d', '?k={{secretKey}}'],
  ['Bearer key-1-and-more', 'Bearer {{accessToken}}'],
  ['key-1, twice: key-1', '{{accessKey}}, twice: {{accessKey}}'],
  ['nothing', 'nothing'],
])('%s', (text, expected) => {
  expect(redact(text, secrets)).toBe(expected);
});

test('keeps short texts, which could be anything', () => {
  expect(redact('abc', [{ name: 'x', value: 'abc' }])).toBe('abc');
});

test('reaches into values', () => {
  expect(redactJson({ a: ['key-1'] }, secrets)).toEqual({ a: ['{{accessKey}}'] });
});

test('knows the keys and the tokens of a call', () => {
  const held = { scheme: 'accessToken', kind: 'held' as const, value: 't', from: 'x' };
  expect(
    secretsOf({ keys: { secretKey: 's' }, tokens: [held, { scheme: 'other', kind: 'missing' }] }),
  ).toEqual([
    { name: 'secretKey', value: 's' },
    { name: 'accessToken', value: 't' },
  ]);
});
