import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContract } from '../contract/readContract';
import { toOperationDoc } from '../contract/toOperationDoc';
import type { JsonObject } from '../contract/types';
import { buildRequest } from './buildRequest';
import { createSessionStore } from './createSessionStore';
import { findTokens, toTokens } from './findTokens';
import { initialValues } from './initialValues';
import { toConsoleDoc } from './toConsoleDoc';
import { toSample } from './toSample';
import type { KeptAnswer } from './types';

const document = parse(readFileSync('openapi/klaas.yaml', 'utf8')) as JsonObject;
const contract = readContract('klaas', document);
const consoleOf = (id: string) => toConsoleDoc(toOperationDoc(contract, id));

const answers: Record<string, KeptAnswer> = {
  createToken: { at: 0, body: { access_token: 't', token_type: 'Bearer', expires_in: 1800 }, carried: {} },
};

test('the token is asked for by a form that starts from the demo credentials', () => {
  const operation = consoleOf('createToken');
  const built = buildRequest(operation, initialValues(operation), {
    baseUrl: '/__sandbox/klaas',
    tokens: {},
  });
  expect(built).toEqual({
    kind: 'ready',
    request: {
      method: 'POST',
      url: '/__sandbox/klaas/token',
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials&client_id=demo-client&client_secret=demo-secret',
    },
  });
});

test('its sample names the credentials and lets curl encode them', () => {
  const operation = consoleOf('createToken');
  expect(toSample(operation, initialValues(operation), 'https://api.example')).toBe(
    [
      "curl -X POST 'https://api.example/token' \\",
      "  -H 'Accept: application/json' \\",
      "  -H 'Content-Type: application/x-www-form-urlencoded' \\",
      "  --data-urlencode 'grant_type=client_credentials' \\",
      '  --data-urlencode "client_id=$KLAAS_CLIENT_ID" \\',
      '  --data-urlencode "client_secret=$KLAAS_CLIENT_SECRET"',
    ].join('\n'),
  );
});

test.each(['categorizeTransactions', 'requestAnalytics'])('%s sends the token, and none before', (id) => {
  const operation = consoleOf(id);
  const send = (kept: Record<string, KeptAnswer>) => {
    const tokens = findTokens(operation, kept);
    const target = { baseUrl: '', tokens: toTokens(tokens) };
    const { kind, request } = buildRequest(operation, initialValues(operation), target);
    return { kind, tokens, authorization: request.headers.Authorization };
  };
  const scheme = 'klaasOAuth';
  expect(send({})).toEqual({ kind: 'ready', tokens: [{ scheme, kind: 'missing', from: 'createToken' }] });
  expect(send(answers)).toEqual({
    kind: 'ready',
    tokens: [{ scheme, kind: 'held', value: 't', expiresAt: 1_800_000, from: 'createToken' }],
    authorization: 'Bearer t',
  });
  expect(toSample(operation, initialValues(operation), '')).toContain('Bearer $KLAAS_ACCESS_TOKEN');
});

test('a token of klaaS is no token of klavi Ki', () => {
  const store = createSessionStore({ read: () => null, write: () => {}, watch: () => () => {} });
  for (const answer of Object.values(answers)) store.keep('klaas', 'createToken', answer);
  expect(store.get()).toEqual({ klaas: answers });
  store.forget('klavi-ki');
  expect(store.get().klaas).toEqual(answers);
});
