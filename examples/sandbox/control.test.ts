import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readProgramOptions } from '../../src/sandbox/shells/node/readProgramOptions';
import { readRegions } from '../fixtures/readRegions';
import { startSandbox, type RunningSandbox } from '../fixtures/startSandbox';
import { createInbox } from '../webhooks/inbox.mjs';
import { createReceiver } from '../webhooks/receiver.mjs';
import { walkJourney } from './walkJourney.mjs';

const run = promisify(execFile);
const regions = readRegions('sandbox/control.sh');

let sandbox: RunningSandbox;
beforeAll(async () => void (sandbox = await startSandbox('klavi-ki')));
afterAll(() => sandbox.stop());
beforeEach(() => call('POST', '/control/reset'));

async function call(method: string, path: string, body?: unknown, token?: string) {
  const response = await fetch(`${sandbox.rootUrl}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, string>;
}

/** A consent of Ana's that waits. */
async function makeConsent(): Promise<string> {
  const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
  const { accessToken } = await call('POST', '/klavi-ki/data/v1/auth', keys);
  const { linkToken } = await call('POST', '/klavi-ki/data/v1/links', {}, accessToken);
  const consent = {
    externalTrackId: crypto.randomUUID(),
    personalTaxId: '11144477735',
    institutionCode: '901',
    redirectURL: 'https://app.example.com/open-finance',
    validityPeriod: 12,
  };
  return (await call('POST', '/klavi-ki/data/v1/consents', consent, linkToken)).consentId ?? '';
}

/** What a region of the script prints, run by bash; a call that is refused fails it. */
async function runRegion(name: string, consentId = '', change = (text: string) => text): Promise<string> {
  const script = `curl() { command curl --fail "$@"; }\n${change(regions.get(name) ?? 'false')}`;
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: mkdtempSync(join(tmpdir(), 'klavi-control-')),
    env: { ...process.env, SANDBOX: sandbox.rootUrl, CONSENT_ID: consentId },
  });
  return stdout;
}

const commands: [name: string, answer: string][] = [
  ['first-call', '"accessToken"'],
  ['consents', '"status":"AWAITING_AUTHORISATION"'],
  ['authorise', '"status":"AUTHORISED"'],
  ['refuse', '"status":"REJECTED"'],
  ['clock', '"offsetSeconds":3601'],
  ['throttle', '"failure":{"status":429,"times":3,"retryAfterSeconds":2}'],
  ['addresses', '"eventsUrl":"http://127.0.0.1:4000"'],
  ['state', '{"message":"ok"}'],
];

test.each(commands)('the command %s answers %s', async (name, words) => {
  expect(await runRegion(name, await makeConsent())).toContain(words);
});

test('the deliveries of an authorised consent are listed', async () => {
  const consentId = await makeConsent();
  await runRegion('authorise', consentId);
  expect(JSON.parse(await runRegion('deliveries'))).toMatchObject([
    { name: 'consent_authorised', consentId, status: 'delivered', attempts: [{ status: 200 }] },
  ]);
});

test('the receiver gets what happens, signed', async () => {
  type Message = { eventName?: string; productName?: string };
  const handled: Message[] = [];
  const inbox = createInbox((message: unknown) => void handled.push(message as Message));
  const receiver = createReceiver({ secretKey: 'sk_demo_91be', inbox });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  try {
    const { port } = receiver.address() as AddressInfo;
    const change = (text: string) => text.replaceAll('127.0.0.1:4000', `127.0.0.1:${port}`);
    await runRegion('addresses', '', change);
    await walkJourney(sandbox.rootUrl, '11144477735');
    await call('POST', '/control/tick');
    const names = handled.map(({ eventName, productName }) => eventName ?? productName);
    expect(names).toEqual(expect.arrayContaining(['consent_authorised', 'pf_checking_account']));
  } finally {
    receiver.close();
  }
});

test('the program that listens tells what arrives, and whether it is signed', async () => {
  const program = spawn(process.execPath, [fileURLToPath(new URL('listen.mjs', import.meta.url))], {
    env: { ...process.env, PORT: '0' },
  });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  try {
    const port = (await next()).replace('listening on ', '');
    await runRegion('addresses', '', (text) => text.replaceAll('127.0.0.1:4000', `127.0.0.1:${port}`));
    await makeConsent();
    await call('POST', '/control/tick');
    expect(await next()).toMatch(/^signed: link_created, \d+ bytes$/);
    await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: '[{"eventName": "forged"}]' });
    expect(await next()).toMatch(/^NOT SIGNED: forged/);
  } finally {
    program.kill();
  }
});

test('a journey without a browser ends authorised, with its webhooks in order', async () => {
  const { status, webhooks } = await walkJourney(sandbox.rootUrl, '11144477735');
  expect(status).toBe('AUTHORISED');
  expect(webhooks).toEqual([
    'consent_authorised',
    'product_request_received',
    'product_generated_success',
    'pf_checking_account',
    'product_generated_success',
    'pf_categorized_checking_l3',
    'product_generated_success',
    'pf_credit_card',
  ]);
  await expect(walkJourney(sandbox.rootUrl, '111.444.777-35')).rejects.toThrow('400');
});

test('every command of the script is tried here', () => {
  const tried = [...commands.map(([name]) => name), 'deliveries', 'where'];
  expect([...regions.keys()].sort()).toEqual(tried.sort());
});

test.each([...readRegions('sandbox/start.sh').values()])('the program takes: %s', (command) => {
  const [program, file, ...args] = command.split(' ');
  expect([program, file]).toEqual(['node', 'klavi-sandbox.mjs']);
  expect(readProgramOptions(args).kind).toBe('run');
});
