import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHostSender, type FailedCall, type HostOptions } from './createHostSender';
import type { Phase } from './createTransport';
import type { Diagnosis } from './diagnoseFailure';
import type { HttpRequest } from './httpRequest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const target = 'https://api.example.com/things?a=1';
const relayUrl = 'http://127.0.0.1:4011';
const request: HttpRequest = {
  method: 'POST',
  url: target,
  headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
  body: '{"a":1}',
};

type Fetch = (request: Request) => Promise<Response>;

function setUp(fetch: Fetch, options: Partial<HostOptions> = {}, wanted = request) {
  const fetched = vi.fn(fetch);
  const stop = vi.fn();
  const diagnose = vi.fn(async (_call: FailedCall): Promise<Diagnosis> => {
    return { failure: 'cors', detail: 'facts' };
  });
  let clock = 0;
  const send = createHostSender({
    fetch: fetched,
    now: () => (clock += 7),
    watch: () => ({ diagnose, stop }),
  });
  const controller = new AbortController();
  const phases: Phase[] = [];
  const { signal } = controller;
  const onPhase = (phase: Phase) => void phases.push(phase);
  const sent = send(wanted, { signal, onPhase, by: 'host', relayUrl, ...options });
  return { sent, fetched, diagnose, stop, controller, phases };
}

const answer = (headers: Record<string, string> = {}, text = '"ok"', status = 200): Fetch => {
  return async () => new Response(text, { status, headers });
};
const breakOff: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
const hang: Fetch = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

test('hands back what the host answered', async () => {
  const { sent, fetched, phases, stop } = setUp(answer({ 'X-B': 'b' }, 'ção', 201));
  expect(await sent).toEqual({
    kind: 'answered',
    by: 'host',
    status: 201,
    headers: expect.arrayContaining([['x-b', 'b']]) as unknown,
    text: 'ção',
    bytes: 5,
    ms: 7,
  });
  expect(phases).toEqual(['sending']);
  expect(stop).toHaveBeenCalledOnce();
  const seen = fetched.mock.calls[0]?.[0];
  expect(seen).toMatchObject({ url: target, method: 'POST', credentials: 'omit', redirect: 'manual' });
  expect(await seen?.text()).toBe('{"a":1}');
});

test('an error of the API is an answer', async () => {
  expect(await setUp(answer({}, '{}', 500)).sent).toMatchObject({ kind: 'answered', status: 500 });
});

test('sends to the relay, and says that it answered', async () => {
  const { sent, fetched } = setUp(answer({ 'X-Klavi-Relay': 'answered', 'X-B': 'b' }), { by: 'relay' });
  const outcome = await sent;
  expect(outcome).toMatchObject({ kind: 'answered', by: 'relay', status: 200 });
  expect(outcome.kind === 'answered' && Object.fromEntries(outcome.headers)).not.toHaveProperty(
    'x-klavi-relay',
  );
  const seen = fetched.mock.calls[0]?.[0];
  expect(seen?.url).toBe(`${relayUrl}/__relay?url=${encodeURIComponent(target)}`);
  expect([...(seen?.headers ?? [])]).toEqual(
    expect.arrayContaining([
      ['authorization', 'Bearer t'],
      ['x-klavi-relay', '1'],
    ]),
  );
});

test.each([
  ['dns', 'dns', target],
  ['timeout', 'timeout', target],
  ['host', 'policy', target],
  ['origin', 'policy', relayUrl],
])('the relay refuses: %s', async (reason, failure, url) => {
  const text = JSON.stringify({ reason, message: 'because' });
  const { sent } = setUp(answer({ 'X-Klavi-Relay': 'refused' }, text, 502), { by: 'relay' });
  expect(await sent).toEqual({ kind: 'failed', failure, detail: 'because', url, relay: reason });
});

test('another program on the relay’s port is no relay', async () => {
  expect(await setUp(answer({}, '<html>', 404), { by: 'relay' }).sent).toEqual({
    kind: 'failed',
    failure: 'relayMissing',
    detail: 'HTTP 404, no X-Klavi-Relay header',
    url: relayUrl,
  });
});

test('the sandbox on this machine signs its answers', async () => {
  const local = { ...request, url: 'http://127.0.0.1:4010/klavi-ki/links' };
  const signed = await setUp(answer({ 'X-Klavi-Sandbox': 'simulated' }), { by: 'local' }, local).sent;
  expect(signed).toMatchObject({ kind: 'answered', by: 'host' });
  expect(await setUp(answer(), { by: 'local' }, local).sent).toMatchObject({
    kind: 'failed',
    failure: 'localMissing',
    url: local.url,
  });
});

test('follows nobody', async () => {
  const redirect = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
  expect(await setUp(async () => redirect).sent).toMatchObject({ failure: 'redirected', url: target });
});

test('looks for the reason of a failure', async () => {
  const { sent, diagnose, phases, stop } = setUp(breakOff);
  expect(await sent).toEqual({ kind: 'failed', failure: 'cors', detail: 'facts', url: target });
  expect(diagnose.mock.calls[0]?.[0]).toMatchObject({
    by: 'host',
    calledUrl: target,
    message: 'Failed to fetch',
  });
  expect(phases).toEqual(['sending', 'diagnosing']);
  expect(stop).toHaveBeenCalledOnce();
});

test('a failure before the relay is the relay’s', async () => {
  const { sent, diagnose } = setUp(breakOff, { by: 'relay' });
  expect(await sent).toMatchObject({ url: relayUrl });
  expect(diagnose.mock.calls[0]?.[0]).toMatchObject({ by: 'relay', calledUrl: relayUrl });
});

test('what no browser sends is a failure too', async () => {
  const { sent, diagnose } = setUp(answer(), {}, { ...request, headers: { 'X-A': 'a\nb' } });
  expect(await sent).toMatchObject({ kind: 'failed' });
  expect(diagnose).toHaveBeenCalledOnce();
});

test.each([{ by: 'host' as const }, { by: 'relay' as const }])(
  'never sends a path to $by',
  async (options) => {
    const { sent, fetched } = setUp(answer(), options, { ...request, url: '/things' });
    expect(await sent).toMatchObject({ kind: 'failed', failure: 'unknown' });
    expect(fetched).not.toHaveBeenCalled();
  },
);

const bodyThatHangs: Fetch = async ({ signal }) => {
  const start = (controller: ReadableStreamDefaultController) =>
    signal.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
  return new Response(new ReadableStream({ start }));
};

test.each<[string, Fetch]>([
  ['no answer', hang],
  ['half an answer', bodyThatHangs],
])('waits as long as it is told: %s', async (_name, fetch) => {
  const { sent, diagnose, controller } = setUp(fetch, { timeoutMs: 1000 });
  const settled = vi.fn();
  void sent.then(settled);
  await vi.advanceTimersByTimeAsync(999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await sent).toEqual({ kind: 'failed', failure: 'timeout', detail: '1000 ms', url: target });
  expect(diagnose).not.toHaveBeenCalled();
  expect(controller.signal.aborted).toBe(false);
});

test('thirty seconds, when it is told nothing', async () => {
  const { sent } = setUp(hang);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await sent).toMatchObject({ failure: 'timeout' });
});

test('called off is not late', async () => {
  const { sent, controller, diagnose, stop } = setUp(hang);
  controller.abort();
  expect(await sent).toEqual({ kind: 'aborted' });
  expect(diagnose).not.toHaveBeenCalled();
  expect(stop).toHaveBeenCalledOnce();
});

test('called off while the reason is looked for', async () => {
  const { sent, controller, diagnose } = setUp(breakOff);
  diagnose.mockImplementation(async () => {
    controller.abort();
    return { failure: 'cors', detail: '' };
  });
  expect(await sent).toEqual({ kind: 'aborted' });
});

test('called off before the start, nothing is sent', async () => {
  const { sent, fetched } = setUp(answer(), { signal: AbortSignal.abort() });
  expect(await sent).toEqual({ kind: 'aborted' });
  expect(fetched).not.toHaveBeenCalled();
});
