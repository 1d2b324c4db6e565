import { expect, test, vi } from 'vitest';
import { createTransport, type InPageFetch, type Phase } from './createTransport';
import type { HttpRequest } from './httpRequest';

const request: HttpRequest = {
  method: 'POST',
  url: 'https://portal.example/__sandbox/demo/things',
  headers: { 'Content-Type': 'application/json' },
  body: '{"a":1}',
};

const signed = (text: string, status = 200) =>
  new Response(text, { status, headers: { 'X-Klavi-Sandbox': '1', 'X-B': 'b' } });

function setUp(parts: Partial<Parameters<typeof createTransport>[0]> = {}) {
  const inPage = vi.fn<InPageFetch>(async () => signed('"page"'));
  const fetch = vi.fn<InPageFetch>(async () => signed('"worker"', 201));
  let clock = 0;
  const send = createTransport({
    startWorker: async () => true,
    loadInPage: async () => inPage,
    fetch,
    now: () => (clock += 7),
    ...parts,
  });
  const controller = new AbortController();
  const phases: Phase[] = [];
  const run = () => send(request, { signal: controller.signal, onPhase: (phase) => phases.push(phase) });
  return { run, fetch, inPage, controller, phases };
}

test('the worker answers when it controls the page', async () => {
  const { run, inPage, fetch, phases } = setUp();
  expect(await run()).toEqual({
    kind: 'answered',
    by: 'worker',
    status: 201,
    headers: expect.arrayContaining([['x-b', 'b']]) as unknown,
    text: '"worker"',
    bytes: 8,
    ms: 7,
  });
  expect(phases).toEqual(['starting', 'sending']);
  expect(inPage).not.toHaveBeenCalled();
  const sent = fetch.mock.calls[0]?.[0];
  expect([sent?.method, await sent?.text(), sent?.credentials]).toEqual(['POST', '{"a":1}', 'omit']);
});

test('counts bytes, not characters', async () => {
  expect(await setUp({ fetch: async () => signed('ção') }).run()).toMatchObject({ bytes: 5 });
});

test('without control, the page answers and nothing goes over the network', async () => {
  const { run, fetch } = setUp({ startWorker: async () => false });
  expect(await run()).toMatchObject({ kind: 'answered', by: 'page', text: '"page"' });
  expect(fetch).not.toHaveBeenCalled();
});

test.each<[string, InPageFetch]>([
  ['a static host answers in its place', async () => new Response('<html>', { status: 404 })],
  ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
])('the page takes over, with the same request, when %s', async (_name, fetch) => {
  const { run, inPage } = setUp({ fetch });
  expect(await run()).toMatchObject({ kind: 'answered', by: 'page' });
  expect(await inPage.mock.calls[0]?.[0].text()).toBe('{"a":1}');
});

test('an error of the API is an answer', async () => {
  const { run } = setUp({ fetch: async () => signed('{}', 500) });
  expect(await run()).toMatchObject({ kind: 'answered', by: 'worker', status: 500 });
});

test('says so when neither answers', async () => {
  const loadInPage = () => Promise.reject(new Error('404'));
  expect(await setUp({ startWorker: async () => false, loadInPage }).run()).toEqual({
    kind: 'unreachable',
    detail: '404',
  });
});

const never = () => new Promise<never>(() => {});

test.each<[string, Partial<Parameters<typeof createTransport>[0]>]>([
  ['while the worker starts', { startWorker: never }],
  ['while the worker answers', { fetch: never }],
  ['while the page loads its sandbox', { startWorker: async () => false, loadInPage: never }],
  ['while the page answers', { startWorker: async () => false, loadInPage: async () => never }],
])('can be called off %s', async (_name, parts) => {
  const { run, controller } = setUp(parts);
  const outcome = run();
  controller.abort();
  expect(await outcome).toEqual({ kind: 'aborted' });
});

test('once called off, the page does not take over', async () => {
  const { run, controller, inPage } = setUp({
    fetch: () => {
      controller.abort();
      return Promise.reject(controller.signal.reason as Error);
    },
  });
  expect(await run()).toEqual({ kind: 'aborted' });
  expect(inPage).not.toHaveBeenCalled();
});

test('an abort before the start is an abort', async () => {
  const { run, controller, fetch } = setUp();
  controller.abort();
  expect(await run()).toEqual({ kind: 'aborted' });
  expect(fetch).not.toHaveBeenCalled();
});
