import { expect, it } from 'vitest';
import type { SecuritySchemeDoc } from '../contract/types';
import { petsContract } from './fixtures/petsContract';
import type { Operation } from './findOperation';
import { readCredentials } from './readCredentials';

const schemes: SecuritySchemeDoc[] = [
  { name: 'token', type: 'http', scheme: 'bearer', obtainedFrom: [] },
  { name: 'login', type: 'http', scheme: 'Basic', obtainedFrom: [] },
  { name: 'oauth', type: 'oauth2', obtainedFrom: [] },
  { name: 'inHeader', type: 'apiKey', in: 'header', parameterName: 'X-Key', obtainedFrom: [] },
  { name: 'inQuery', type: 'apiKey', in: 'query', parameterName: 'key', obtainedFrom: [] },
  { name: 'inCookie', type: 'apiKey', in: 'cookie', parameterName: 'sid', obtainedFrom: [] },
  { name: 'certificate', type: 'mutualTLS', obtainedFrom: [] },
];

function read(security: string[][], headers: Record<string, string> = {}, query = '') {
  const operation = { ...petsContract.operations[0], security, securitySchemes: schemes } as Operation;
  return Object.fromEntries(readCredentials(operation, new Headers(headers), new URLSearchParams(query)));
}

it.each([
  ['a bearer token', [['token']], { authorization: 'bearer abc' }, '', { token: 'abc' }],
  ['basic', [['login']], { authorization: 'Basic YTpi' }, '', { login: 'YTpi' }],
  ['OAuth 2.0', [['oauth']], { authorization: 'Bearer abc' }, '', { oauth: 'abc' }],
  ['a header', [['inHeader']], { 'x-key': 'k' }, '', { inHeader: 'k' }],
  ['a query parameter', [['inQuery']], {}, 'key=k', { inQuery: 'k' }],
  ['a cookie', [['inCookie']], { cookie: 'a=b; sid=k=1' }, '', { inCookie: 'k=1' }],
  [
    'a certificate and a token',
    [['certificate', 'token']],
    { authorization: 'Bearer a' },
    '',
    { certificate: '', token: 'a' },
  ],
  [
    'each alternative that fits',
    [['token'], ['oauth'], ['inHeader']],
    { authorization: 'Bearer a' },
    '',
    { token: 'a', oauth: 'a' },
  ],
  ['an optional credential', [[], ['token']], { authorization: 'Bearer a' }, '', { token: 'a' }],
  ['no credential where none is needed', [[], ['token']], {}, '', {}],
  ['nothing of a call that takes none', [], { authorization: 'Bearer a' }, '', {}],
])('reads %s', (_, security, headers, query, expected) => {
  expect(read(security, headers as Record<string, string>, query)).toEqual(expected);
});

it.each([
  ['no token', [['token']], {}, 'Missing bearer token'],
  ['an empty token', [['token']], { authorization: 'Bearer ' }, 'Missing bearer token'],
  ['another kind', [['token']], { authorization: 'Basic YTpi' }, 'Missing bearer token'],
  ['an empty key', [['inHeader']], { 'x-key': '' }, 'Missing header X-Key'],
  [
    'half an alternative',
    [['token', 'inQuery']],
    { authorization: 'Bearer a' },
    'Missing bearer token or query key',
  ],
])('refuses %s', (_, security, headers, message) => {
  expect(() => read(security, headers as Record<string, string>)).toThrow(message);
});
