import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInbox } from './inbox.mjs';
import { createReceiver } from './receiver.mjs';

const secretKey = 'sk_demo_91be';
const now = 1740716924_000;
const event = { eventId: '1740716924-7f3c91be', eventType: 'api', eventName: 'consent_authorised' };

let handled: unknown[];
let waiting: (() => void)[];
let address: string;
let server: ReturnType<typeof createReceiver>;

beforeEach(async () => {
  handled = [];
  waiting = [];
  const inbox = createInbox(
    (message: unknown) => handled.push(message),
    (run: () => void) => void waiting.push(run),
  );
  server = createReceiver({ secretKey, inbox, clock: () => now });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

function sign(body: string): string {
  return createHmac('sha256', secretKey).update(body).digest('hex');
}

async function deliver(body: string, headers: Record<string, string> = {}): Promise<number> {
  const signed = { 'x-klavi-signature': sign(body), 'x-klavi-timestamp': String(now / 1000) };
  const response = await fetch(address, { method: 'POST', body, headers: { ...signed, ...headers } });
  return response.status;
}

function work(): void {
  for (const run of waiting.splice(0)) run();
}

test('an event is answered before it is handled', async () => {
  expect(await deliver(JSON.stringify([event]))).toBe(204);
  expect(handled).toEqual([]);
  work();
  expect(handled).toEqual([event]);
});

test('a repeated delivery is answered and handled once', async () => {
  for (let delivery = 1; delivery <= 3; delivery += 1)
    expect(await deliver(JSON.stringify([event]))).toBe(204);
  work();
  expect(handled).toHaveLength(1);
});

test('reports come alone and are told apart by productReportId', async () => {
  for (const id of ['r-1', 'r-2', 'r-1']) {
    await deliver(JSON.stringify({ productReportId: id, productName: 'pf_balance' }));
  }
  work();
  expect(handled).toHaveLength(2);
});

test('messages without an id are all kept', async () => {
  const screen = { eventName: 'page_view', payload: {} };
  for (let time = 1; time <= 2; time += 1) await deliver(JSON.stringify([screen]));
  work();
  expect(handled).toEqual([screen, screen]);
});

test('the signature is of the bytes that came, spaces and all', async () => {
  const spaced = `[ {"eventId": "e-2",  "eventName": "link_created"} ]`;
  expect(await deliver(spaced)).toBe(204);
  expect(await deliver(spaced, { 'x-klavi-signature': sign(JSON.stringify(JSON.parse(spaced))) })).toBe(401);
});

test.each([
  ['a wrong signature', '[{}]', { 'x-klavi-signature': 'a'.repeat(64) }, 401],
  ['an old timestamp', '[{}]', { 'x-klavi-timestamp': String(now / 1000 - 301) }, 401],
  ['an empty body: the connectivity test', '', { 'x-klavi-signature': '' }, 204],
])('%s', async (_name, body, headers, status) => {
  expect(await deliver(body, headers)).toBe(status);
  work();
  expect(handled).toEqual([]);
});

test('a GET is refused', async () => {
  expect((await fetch(address)).status).toBe(405);
});

test('what cannot be kept is answered with an error, so that klavi tries again', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await deliver('not json')).toBe(500);
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
});

test('runs as a program', async () => {
  const program = spawn(process.execPath, [fileURLToPath(new URL('receiver.mjs', import.meta.url))], {
    env: { ...process.env, KLAVI_SECRET_KEY: secretKey, PORT: '0' },
  });
  try {
    const [line] = (await once(program.stdout, 'data')) as [Buffer];
    const port = /listening on (\d+)/.exec(line.toString())?.[1];
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST' });
    expect(response.status).toBe(204);
  } finally {
    program.kill();
  }
});
