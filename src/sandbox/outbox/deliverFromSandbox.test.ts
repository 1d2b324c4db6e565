import { beforeEach, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../contract/types';
import { openKlaviKi, type KlaviKiClient } from '../fixtures/openKlaviKi';
import { readSourceContract } from '../fixtures/readSourceContract';
import { createMemoryStore } from '../memoryStore';
import type { AttemptOutcome, OutgoingWebhook } from '../outgoing';
import type { Contract } from '../../contract/types';

const contract = readSourceContract('klavi-ki') as Contract;
const address = 'http://127.0.0.1:9/events';

let now: number;
let sent: OutgoingWebhook[];
let answer: (webhook: OutgoingWebhook) => Promise<AttemptOutcome>;
let client: KlaviKiClient;

beforeEach(async () => {
  now = Date.parse('2026-11-24T12:00:00.000Z');
  sent = [];
  answer = async () => ({ kind: 'answered', status: 200, redirects: 0 });
  const deliver = (webhook: OutgoingWebhook) => {
    sent.push(webhook);
    return answer(webhook);
  };
  client = openKlaviKi(contract, createMemoryStore(), () => now, undefined, { deliver });
  await client.control('PATCH', '/settings', { webhooks: { eventsUrl: address } });
});

async function createLink() {
  const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
  const { body } = await client.call('POST', '/auth', undefined, keys);
  return client.call('POST', '/links', String(body.accessToken), {});
}

async function deliveries(): Promise<JsonObject[]> {
  return (await client.control('GET', '/deliveries')).body as unknown as JsonObject[];
}

const outcomes = async (): Promise<Json[]> => {
  const [delivery] = await deliveries();
  const attempts = delivery?.attempts as { outcome: string; status?: number }[];
  return attempts.map(({ outcome, status }) => status ?? outcome);
};

it('sends nothing while it answers a call, and what is due with the next tick', async () => {
  await createLink();
  expect(sent).toEqual([]);
  const tick = await client.control('POST', '/tick');
  expect(tick.body).toMatchObject({ delivered: 1, pending: 0 });
  expect(sent.map(({ url }) => url)).toEqual([address]);
  const [webhook] = sent;
  expect(webhook).toMatchObject({ timeoutMs: 10_000, maxRedirects: 3 });
  expect(webhook?.headers['X-Klavi-Signature']).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.parse(webhook?.body ?? '')).toMatchObject([{ eventName: 'link_created' }]);
  expect(await outcomes()).toEqual([200]);
  expect((await client.control('POST', '/tick')).body).toMatchObject({ delivered: 0, pending: 0 });
  expect(sent).toHaveLength(1);
});

it.each<AttemptOutcome>([
  { kind: 'answered', status: 500, redirects: 0 },
  { kind: 'answered', status: 302, redirects: 0 },
  { kind: 'timeout' },
  { kind: 'unreachable', reason: 'ECONNREFUSED' },
  { kind: 'refused', reason: 'not this machine' },
])('tries again after %o, six times in all', async (outcome) => {
  answer = async () => outcome;
  await createLink();
  for (let index = 0; index < 10; index += 1) {
    await client.control('POST', '/tick');
    now += 10_000;
  }
  expect(sent).toHaveLength(6);
  expect(await deliveries()).toMatchObject([{ status: 'failed' }]);
});

it('takes an exception for an attempt that did not arrive', async () => {
  answer = () => Promise.reject(new Error('socket hang up'));
  await createLink();
  await client.control('POST', '/tick');
  expect((await deliveries())[0]).toMatchObject({
    status: 'pending',
    attempts: [{ outcome: 'unreachable', reason: 'socket hang up' }],
  });
});

it('leaves a delivery alone while somebody is at it, and takes it over when they are gone', async () => {
  answer = () => new Promise(() => {});
  await createLink();
  void client.control('POST', '/tick');
  await expect.poll(() => sent.length).toBe(1);
  void client.control('POST', '/tick');
  await client.control('GET', '/health');
  expect(sent).toHaveLength(1);
  now += 15_001;
  answer = async () => ({ kind: 'answered', status: 200, redirects: 0 });
  await client.control('POST', '/tick');
  expect(sent).toHaveLength(2);
  expect(sent[1]?.body).toBe(sent[0]?.body);
  expect(await deliveries()).toMatchObject([{ status: 'delivered' }]);
});

it('answers other calls while a receiver takes its time', async () => {
  let release: (outcome: AttemptOutcome) => void = () => {};
  answer = () => new Promise((resolve) => (release = resolve));
  await createLink();
  const tick = client.control('POST', '/tick');
  await expect.poll(() => sent.length).toBe(1);
  expect((await createLink()).status).toBe(200);
  release({ kind: 'answered', status: 204, redirects: 1 });
  await tick;
  expect((await deliveries()).at(-1)).toMatchObject({ status: 'delivered' });
});
