import { expect, test } from 'vitest';
import type { Json } from '../contract/types';
import { findTokens, toTokens } from './findTokens';
import { createOperation } from './fixtures/createOperation';
import type { KeptAnswer, TokenState } from './types';

const operation = createOperation({
  security: [['accessToken']],
  securitySchemes: [
    {
      name: 'accessToken',
      type: 'http',
      scheme: 'bearer',
      obtainedFrom: [
        { operationId: 'createAccessToken', pointer: '/accessToken' },
        { operationId: 'refreshAccessToken', pointer: '/data/token' },
      ],
    },
  ],
});

const answer = (at: number, body: Json): KeptAnswer => ({ at, body, carried: {} });
const scheme = 'accessToken';

test.each<[string, Record<string, KeptAnswer>, TokenState]>([
  ['nothing kept', {}, { scheme, kind: 'missing', from: 'createAccessToken' }],
  [
    'an answer without the token',
    { createAccessToken: answer(0, { accessToken: 1 }) },
    { scheme, kind: 'missing', from: 'createAccessToken' },
  ],
  [
    'a token and its lifetime',
    { createAccessToken: answer(1000, { accessToken: 't', expireIn: 60 }) },
    { scheme, kind: 'held', value: 't', expiresAt: 61_000, from: 'createAccessToken' },
  ],
  [
    'a token of unknown life',
    { createAccessToken: answer(0, { accessToken: 't' }) },
    { scheme, kind: 'held', value: 't', from: 'createAccessToken' },
  ],
  [
    'the newer of two, its lifetime beside it',
    {
      createAccessToken: answer(1, { accessToken: 'old', expireIn: 60 }),
      refreshAccessToken: answer(2, { data: { token: 'new', expires_in: 1 } }),
    },
    { scheme, kind: 'held', value: 'new', expiresAt: 1002, from: 'refreshAccessToken' },
  ],
])('%s', (_name, answers, expected) => {
  const [state] = findTokens(operation, answers);
  expect(state).toEqual(expected);
});

test('an operation without security needs none', () => {
  expect(findTokens(createOperation(), { createAccessToken: answer(0, { accessToken: 't' }) })).toEqual([]);
});

test('held tokens are sent, missing ones are not', () => {
  expect(
    toTokens([
      { scheme: 'a', kind: 'held', value: '1', from: 'x' },
      { scheme: 'b', kind: 'missing' },
    ]),
  ).toEqual({ a: '1' });
});
