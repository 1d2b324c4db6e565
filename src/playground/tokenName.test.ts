import { expect, test } from 'vitest';
import { tokenName } from './tokenName';

test.each([
  ['/access_token', 'access_token'],
  ['/data/linkToken', 'linkToken'],
  ['', 'klaasOAuth'],
])('the credential found at "%s" is called %s', (pointer, expected) => {
  const obtainedFrom = [{ operationId: 'createToken', pointer }];
  expect(tokenName({ name: 'klaasOAuth', type: 'oauth2', obtainedFrom })).toBe(expected);
});

test('a credential that no answer carries keeps the name of its scheme', () => {
  expect(tokenName({ name: 'klaasPartnerCode', type: 'apiKey', obtainedFrom: [] })).toBe('klaasPartnerCode');
});
