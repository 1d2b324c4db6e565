import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { collectFacts, type FactSources } from './collectFacts';
import type { FailureFacts } from './diagnoseFailure';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const host = 'https://api.example.com/people/1?cpf=2';
const local = 'http://127.0.0.1:4010/klavi-ki/links';

function setUp(parts: Partial<FactSources> = {}, calledUrl = host) {
  const fetch = vi.fn<FactSources['fetch']>(async () => new Response());
  const sources: FactSources = {
    pageUrl: 'https://portal.example.com/console',
    isOnline: true,
    hasBlocked: () => false,
    readLocalNetwork: async () => undefined,
    fetch,
    pause: async () => {},
    ...parts,
  };
  const controller = new AbortController();
  const call = { by: 'host' as const, calledUrl, message: 'no' };
  const collected = collectFacts(call, sources, controller.signal);
  return { collected, fetch, controller };
}

test('asks the host for nothing, without keys', async () => {
  const { collected, fetch } = setUp();
  expect(await collected).toMatchObject({ probe: 'answered', calledUrl: host, message: 'no' });
  expect(fetch.mock.calls).toEqual([
    [
      'https://api.example.com/',
      expect.objectContaining({ method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store' }),
    ],
  ]);
  expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty('headers');
});

test('a host that nobody reaches is silent', async () => {
  const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await setUp({ fetch }).collected).toMatchObject({ probe: 'silent' });
});

const hang: FactSources['fetch'] = (_url, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('ended'))));

test('waits for a host four seconds, no longer', async () => {
  const { collected } = setUp({ fetch: hang });
  await vi.advanceTimersByTimeAsync(4000);
  expect(await collected).toMatchObject({ probe: 'silent' });
});

test('stops asking when the reader calls it off', async () => {
  const { collected, controller } = setUp({ fetch: hang });
  await vi.advanceTimersByTimeAsync(1);
  controller.abort();
  expect(await collected).toMatchObject({ probe: 'silent' });
});

test.each<[string, Partial<FactSources>, string, Partial<FailureFacts>]>([
  ['a policy blocks it', { hasBlocked: () => true }, host, { isBlockedByPolicy: true }],
  ['there is no network', { isOnline: false }, host, { isOnline: false }],
  ['the page is https and the host is not', {}, 'http://api.example.com/a', {}],
  ['there is no address', {}, '/people', {}],
  ['this machine is closed', { readLocalNetwork: async () => 'denied' }, local, { localNetwork: 'denied' }],
  [
    'the browser would ask the reader',
    { readLocalNetwork: async () => 'prompt' },
    local,
    { localNetwork: 'prompt' },
  ],
])('asks nobody when %s', async (_name, parts, calledUrl, known) => {
  const { collected, fetch } = setUp(parts, calledUrl);
  expect(await collected).toMatchObject({ probe: 'skipped', ...known });
  expect(fetch).not.toHaveBeenCalled();
});

test.each<[string, Partial<FactSources>]>([
  ['without a network', { isOnline: false }],
  ['with permission', { readLocalNetwork: async () => 'granted' }],
  ['from a page of it', { readLocalNetwork: async () => 'prompt', pageUrl: 'http://localhost:3000/console' }],
])('asks this machine %s', async (_name, parts) => {
  expect(await setUp(parts, local).collected).toMatchObject({ probe: 'readable' });
});

test('tells a program of this machine that lets the page read from one that doesn’t', async () => {
  const fetch: FactSources['fetch'] = async (_url, { mode }) => {
    if (mode === 'cors') throw new TypeError('Failed to fetch');
  };
  expect(await setUp({ fetch }, local).collected).toMatchObject({ probe: 'answered' });
});

test('hears of a violation as late as it comes', async () => {
  let isBlocked = false;
  const fetch = async () => {
    isBlocked = true;
    throw new TypeError('blocked');
  };
  expect(await setUp({ fetch, hasBlocked: () => isBlocked }).collected).toMatchObject({
    isBlockedByPolicy: true,
  });
});
