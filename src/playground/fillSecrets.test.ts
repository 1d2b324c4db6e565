import { expect, test } from 'vitest';
import { fillSecrets, hideSecrets, listMissingSecrets } from './fillSecrets';
import type { RequestValues } from './types';

const values = (body: RequestValues['body']): RequestValues => ({ parameters: {}, texts: {}, body });

test('keys go where they are named, and nowhere else', () => {
  const before = { ...values({ a: '{{secretKey}}', b: ['{{secretKey}}'], c: 'x {{secretKey}}', d: 1 }) };
  before.parameters = { 'header.X-Key': '{{secretKey}}' };
  expect(fillSecrets(before, { secretKey: 's' })).toEqual({
    parameters: { 'header.X-Key': 's' },
    texts: {},
    body: { a: 's', b: ['s'], c: 'x {{secretKey}}', d: 1 },
  });
  expect(fillSecrets(before, {})).toBe(before);
});

test('a form shows names in place of keys', () => {
  expect(hideSecrets(values({ secretKey: 'demo', other: 'x' }), ['secretKey', 'accessKey']).body).toEqual({
    secretKey: '{{secretKey}}',
    other: 'x',
  });
  const list = values([1]);
  expect(hideSecrets(list, ['secretKey'])).toBe(list);
});

test('what is missing is known by name', () => {
  const body = { accessKey: '{{accessKey}}', secretKey: '{{secretKey}}' };
  expect(listMissingSecrets(values(body), ['accessKey', 'secretKey'], { accessKey: 'a' })).toEqual([
    'secretKey',
  ]);
  expect(listMissingSecrets(values({ accessKey: 'typed' }), ['accessKey'], {})).toEqual([]);
});
