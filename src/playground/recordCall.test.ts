import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../transport/createTransport';
import { firstEnvironment } from './environmentStore';
import { createOperation } from './fixtures/createOperation';
import { history } from './history';
import { ledger } from './ledger';
import { recordCall } from './recordCall';

beforeEach(() => void vi.stubGlobal('location', { host: 'portal.example' }));
afterEach(() => void vi.unstubAllGlobals());

const operation = createOperation({ path: '/things/{id}' });
const secrets = [
  { name: 'secretKey', value: 'sk-real-1' },
  { name: 'accessToken', value: 'token-1' },
];
const request = {
  method: 'POST',
  url: 'https://api.example.com/things/7?k=sk-real-1',
  headers: { Authorization: 'Bearer token-1' },
  body: '{"secretKey":"sk-real-1"}',
};
const answered: Outcome = {
  kind: 'answered',
  by: 'host',
  status: 201,
  headers: [],
  text: '{}',
  bytes: 2,
  ms: 12,
};
const environment = { ...firstEnvironment, id: 'homologacao' as const };

test('writes down where a call went and with which credentials, and none of their values', () => {
  const values = { parameters: { 'path.id': '7' }, body: { secretKey: 'sk-real-1' }, texts: {} };
  recordCall(operation, values, { request, outcome: answered, environment, secrets, at: 5 });
  expect(ledger.list()[0]).toEqual({
    at: 5,
    environment: 'homologacao',
    method: 'POST',
    host: 'api.example.com',
    path: '/things/{id}',
    product: 'demo',
    operationId: 'createThing',
    credentials: ['secretKey', 'accessToken'],
    way: 'host',
    outcome: 201,
  });
  const [call] = history.list();
  expect(call).toMatchObject({ status: 201, ms: 12, values: { body: { secretKey: '{{secretKey}}' } } });
  const text = JSON.stringify([ledger.list(), history.list()]);
  expect(text).not.toContain('sk-real-1');
  expect(text).not.toContain('token-1');
});

test('a call that failed says how, and which way it was to go', () => {
  const outcome: Outcome = { kind: 'failed', failure: 'cors', detail: '', url: request.url };
  const values = { parameters: {}, texts: {} };
  const relayed = { ...environment, useRelay: true };
  recordCall(operation, values, { request, outcome, environment: relayed, secrets: [], at: 6 });
  expect(ledger.list()[0]).toMatchObject({ way: 'relay', outcome: 'cors', credentials: [] });
  expect(history.list()[0]).toMatchObject({ failure: 'cors' });
});

test('in the portal’s sandbox the host is the portal’s own', () => {
  const outcome: Outcome = { ...answered, by: 'worker' };
  const values = { parameters: {}, texts: {} };
  const local = { ...request, url: '/__sandbox/demo/things' };
  recordCall(operation, values, { request: local, outcome, environment: firstEnvironment, secrets, at: 7 });
  expect(ledger.list()[0]).toMatchObject({ host: 'portal.example', way: 'worker' });
});
