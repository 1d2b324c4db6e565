import { expect, test } from 'vitest';
import type { SecuritySchemeDoc } from '../contract/types';
import { describeCredential } from './describeCredential';

test.each<[Partial<SecuritySchemeDoc>, string | undefined]>([
  [{ type: 'http', scheme: 'bearer' }, 'Authorization: Bearer <token>'],
  [{ type: 'http', scheme: 'basic' }, 'Authorization: Basic <token>'],
  [{ type: 'http' }, 'Authorization: Bearer <token>'],
  [{ type: 'apiKey', in: 'header', parameterName: 'X-Key' }, 'X-Key: <token>'],
  [{ type: 'apiKey', in: 'query', parameterName: 'key' }, '?key=<token>'],
  [{ type: 'apiKey', in: 'cookie', parameterName: 'sid' }, 'Cookie: sid=<token>'],
  [{ type: 'oauth2' }, 'Authorization: Bearer <token>'],
  [{ type: 'mutualTLS' }, undefined],
])('shows %j as %s', (scheme, expected) => {
  expect(describeCredential({ name: 'token', type: 'http', obtainedFrom: [], ...scheme })).toBe(expected);
});
