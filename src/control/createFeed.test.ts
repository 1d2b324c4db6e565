import { expect, it } from 'vitest';
import type { Asked } from '../transport/askSandbox';
import { createFeed } from './createFeed';
import type { Ask } from './types';

/** A sandbox that answers from a table, and remembers what it was asked. */
function createAsk(answers: Record<string, () => Asked<unknown>>): { ask: Ask; calls: string[] } {
  const calls: string[] = [];
  const ask: Ask = async <T>(method: string, path: string) => {
    calls.push(`${method} ${path}`);
    const answer = answers[`${method} ${path}`] ?? (() => ({ ok: true, status: 200, body: {} }));
    return answer() as Asked<T>;
  };
  return { ask, calls };
}

const ok = (body: unknown) => (): Asked<unknown> => ({ ok: true, status: 200, body });

it('does what is due, then reads the parts it was made for', async () => {
  const { ask, calls } = createAsk({ 'GET /control/consents': ok([{ consentId: 'c-1' }]) });
  const feed = createFeed({ ask, parts: ['consents', 'settings'] });
  expect(feed.get()).toEqual({ phase: 'starting' });
  await feed.refresh();
  expect(calls).toEqual(['POST /control/tick', 'GET /control/consents', 'GET /control/settings']);
  expect(feed.get()).toMatchObject({ phase: 'ready', consents: [{ consentId: 'c-1' }], settings: {} });
});

it('tells only what changed', async () => {
  let status = 'AUTHORISED';
  const { ask } = createAsk({
    'GET /control/consents': () => ok([{ status }])(),
    'GET /control/deliveries?limit=100': ok([{ deliveryId: 'd-1' }]),
  });
  const feed = createFeed({ ask, parts: ['consents', 'deliveries'] });
  let told = 0;
  feed.subscribe(() => told++);
  await feed.refresh();
  const { consents, deliveries } = feed.get();
  await feed.refresh();
  expect(told).toBe(1);
  expect(feed.get().consents).toBe(consents);
  status = 'REVOKED';
  await feed.refresh();
  expect(told).toBe(2);
  expect(feed.get().consents).not.toBe(consents);
  expect(feed.get().deliveries).toBe(deliveries);
});

it('reads once more when it is asked again meanwhile', async () => {
  const { ask, calls } = createAsk({});
  const feed = createFeed({ ask, parts: [] });
  await Promise.all([feed.refresh(), feed.refresh(), feed.refresh()]);
  expect(calls).toEqual(['POST /control/tick', 'POST /control/tick']);
});

it.each<[string, string, Asked<unknown>, string]>([
  [
    'nothing answers',
    'POST /control/tick',
    { ok: false, kind: 'unreachable', detail: 'no worker' },
    'no worker',
  ],
  [
    'the sandbox fails',
    'GET /control/clock',
    { ok: false, kind: 'refused', status: 500, message: 'readClock: broken' },
    'readClock: broken',
  ],
])('stops when %s, keeps what it knew, and goes on later', async (_name, call, failure, detail) => {
  const answers: Record<string, () => Asked<unknown>> = { 'GET /control/clock': ok({ offsetSeconds: 0 }) };
  const { ask } = createAsk(answers);
  const feed = createFeed({ ask, parts: ['clock'] });
  await feed.refresh();
  const sound = answers[call];
  answers[call] = () => failure;
  await feed.refresh();
  expect(feed.get()).toMatchObject({ phase: 'stopped', detail, clock: { offsetSeconds: 0 } });
  answers[call] = sound ?? ok({});
  await feed.refresh();
  expect(feed.get().phase).toBe('ready');
});
