import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContract } from '../../../contract/readContract';
import type { Json, JsonObject } from '../../../contract/types';
import { createSandbox } from '../../createSandbox';
import { createCountingRandom } from '../../fixtures/countingRandom';
import { createMemoryStore } from '../../memoryStore';
import { freshState } from '../../state';

const contract = readContract('klaas', parse(readFileSync('openapi/klaas.yaml', 'utf8')) as JsonObject);
const start = Date.parse('2026-11-24T12:00:00.000Z');

function open() {
  const clock = { now: start };
  const store = createMemoryStore();
  const sandbox = createSandbox({
    basePath: '/__sandbox',
    portalUrl: 'https://portal.example.com',
    products: ['klaas'],
    loadContract: async () => contract,
    store,
    clock: () => clock.now,
    random: createCountingRandom(),
  });
  async function call(path: string, init: RequestInit): Promise<{ status: number; body: JsonObject }> {
    const url = `https://portal.example.com/__sandbox/klaas${path}`;
    const response = await sandbox(new Request(url, { method: 'POST', ...init }));
    return { status: response.status, body: (await response.json()) as JsonObject };
  }
  const fields = { grant_type: 'client_credentials', client_id: 'demo-client', client_secret: 'demo-secret' };
  return {
    clock,
    store,
    authenticate: () => call('/token', { body: new URLSearchParams(fields) }),
    analyse: (token: Json | undefined) =>
      call('/klaas/provisional/open-finance-analytics', {
        headers: { authorization: `Bearer ${String(token)}`, 'content-type': 'application/json' },
        body: '{"accounts":[]}',
      }),
  };
}

test('a token reads like a JWT that says it is simulated', async () => {
  const { body } = await open().authenticate();
  expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 1800 });
  const payload = Buffer.from(String(body.access_token).split('.')[1] ?? '', 'base64url');
  expect(JSON.parse(String(payload))).toMatchObject({
    sub: 'demo-client',
    exp: start / 1000 + 1800,
    sandbox: true,
  });
});

test('a token is forgotten after 1800 seconds', async () => {
  const { authenticate, analyse, clock } = open();
  const { access_token: token } = (await authenticate()).body;
  clock.now += 1_799_999;
  expect((await analyse(token)).body).toEqual({
    requestId: expect.stringMatching(/^req-[0-9a-f]{12}$/),
    message: 'ok',
  });
  clock.now += 1;
  expect((await analyse(token)).status).toBe(401);
});

test.each([{ tokens: 'all of them' }, [], 'hello'])('starts afresh from %j', async (stored) => {
  const { authenticate, store } = open();
  await store.write({ ...freshState(), products: { klaas: stored } });
  expect((await authenticate()).status).toBe(200);
});
