import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { products } from '../src/catalog/products';
import type { Send } from '../src/sandbox/contractSuite';
import { readSourceContract } from '../src/sandbox/fixtures/readSourceContract';
import { sandboxCases } from '../src/sandbox/sandboxCases';
import { verifySignature } from '../examples/webhooks/verifySignature.mjs';
import { buildNodeSandbox } from './buildNodeSandbox';

// Outside of the project: nothing but the one file can help it.
const folder = mkdtempSync(join(tmpdir(), 'klavi-sandbox-'));
const program = join(folder, 'klavi-sandbox.mjs');
const running: ChildProcess[] = [];

beforeAll(async () => {
  await buildNodeSandbox({ path: program });
}, 60_000);

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts the program on a free port and waits until it says where it is. */
const start = (...args: string[]) => startWith({}, ...args);

async function startWith(variables: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [program, '--port', '0', ...args], {
    cwd: folder,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes('Ctrl+C')) break;
  }
  const url = /^Simulated API at (\S+)$/m.exec(text)?.[1] ?? '';
  return { child, text, url, port: new URL(url).port };
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

const post = (url: string, body: unknown, token?: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });

async function createLink(url: string) {
  const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
  const { accessToken } = (await (await post(`${url}/klavi-ki/data/v1/auth`, keys)).json()) as {
    accessToken: string;
  };
  const link = await post(`${url}/klavi-ki/data/v1/links`, { personalTaxId: '11144477735' }, accessToken);
  return { accessToken, link: (await link.json()) as { linkId: string } };
}

it('carries the licences of what is inside, and no path of this machine', () => {
  const text = readFileSync(program, 'utf8');
  expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
  for (const name of ['hono', '@cfworker/json-schema', '@noble/hashes']) {
    expect(text).toMatch(new RegExp(`^ \\* Contains ${name} \\d`, 'm'));
  }
  expect(text).not.toContain(process.cwd());
  expect(text).not.toMatch(/\beval\(|new Function\b|CONTRACTS_JSON|SANDBOX_VERSION/);
});

it('says how it is used, and which one it is', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--allow-host HOST') });
  expect(run('--version')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\+\w{8}$/),
  });
});

it('greets with a curl that works', async () => {
  const { child, text, url } = await start();
  const [, address = '', type = '', body = ''] =
    /curl -s -X POST (\S+) -H 'Content-Type: (.+)' -d '(.+)'/.exec(text) ?? [];
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': type }, body });
  expect([answer.status, answer.headers.get('x-klavi-sandbox')]).toEqual([200, 'simulated']);
  const health = (await (await fetch(`${url}/control/health`)).json()) as { version: string };
  expect(health.version).toBe(run('--version').stdout);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('keeps its state when it is told to stop, and when it is killed', { timeout: 20_000 }, async () => {
  const state = join(folder, 'kept.json');
  const first = await start('--state', state);
  const { accessToken, link } = await createLink(first.url);
  first.child.kill('SIGTERM');
  expect(await once(first.child, 'exit')).toEqual([0, null]);
  expect(existsSync(`${state}.lock`)).toBe(false);

  const second = await start('--state', state);
  expect(run('--state', state).stderr).toContain(`in use by process ${second.child.pid}`);
  const headers = { authorization: `Bearer ${accessToken}` };
  expect((await fetch(`${second.url}/klavi-ki/data/v1/refresh`, { headers })).status).toBe(200);
  second.child.kill('SIGKILL');
  await once(second.child, 'exit');
  expect(readFileSync(state, 'utf8')).toContain(link.linkId);

  const third = await start('--state', state);
  expect((await fetch(`${third.url}/klavi-ki/data/v1/refresh`, { headers })).status).toBe(200);
  third.child.kill('SIGTERM');
  await once(third.child, 'exit');
});

it('sends signed webhooks to this machine by itself', async () => {
  const received: { signature: string; body: string }[] = [];
  const receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push({ signature: String(request.headers['x-klavi-signature']), body });
    response.end();
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as AddressInfo;
  const { child, url } = await start();
  const webhooks = { eventsUrl: `http://127.0.0.1:${port}/hook` };
  await fetch(`${url}/control/settings`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ webhooks }),
  });
  const { link } = await createLink(url);
  await expect.poll(() => received.length, { timeout: 5000 }).toBeGreaterThan(0);
  const [{ signature, body } = { signature: '', body: '' }] = received;
  expect(verifySignature(body, signature, 'sk_demo_91be')).toBe(true);
  expect(JSON.parse(body)).toMatchObject([{ eventName: 'link_created', payload: { linkId: link.linkId } }]);
  receiver.close();
  child.kill('SIGTERM');
  await once(child, 'exit');
});

it('relays beside the sandbox, for the portal alone, and says which keys it has but not what they are', async () => {
  expect(run('--help').stdout).toContain('KLAVI_PRODUCAO_SECRET_KEY');
  const origin = 'https://portal.example.com';
  const keys = { KLAVI_PRODUCAO_ACCESS_KEY: 'ak_live_1', KLAAS_SANDBOX_CLIENT_ID: 'app' };
  const { child, text, url } = await startWith(keys, '--relay', '--relay-port', '0', '--origin', origin);
  expect(text).toContain('https://mtls-api.klavi.ai, and nothing else');
  expect(text).toContain('producao: accessKey');
  expect(text).not.toContain('ak_live_1');
  const relay = /^Relay at (\S+), for pages of https:\/\/portal\.example\.com\.$/m.exec(text)?.[1] ?? '';
  const health = await fetch(`${relay}/__relay/health`, { headers: { origin } });
  expect(await health.json()).toEqual({
    relay: true,
    version: run('--version').stdout,
    keys: { producao: ['accessKey'], sandbox: ['client_id'] },
  });
  expect((await fetch(`${relay}/__relay/health`)).status).toBe(403);
  const target = encodeURIComponent('https://evil.example.com/');
  const refused = await fetch(`${relay}/__relay?url=${target}`, {
    headers: { origin, 'x-klavi-relay': '1' },
  });
  expect([refused.status, await refused.json()]).toMatchObject([403, { reason: 'host' }]);
  expect((await fetch(`${url}/control/health`)).status).toBe(200);
  const { port } = new URL(relay);
  expect(run('--port', '0', '--relay', '--relay-port', port).stderr).toBe(
    `✗ Port ${port} is in use: choose another one with --relay-port.`,
  );
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

describe('refuses in one sentence and ends with 1', () => {
  it('an unknown option', () => {
    const stderr = '✗ There is no option --ports: see --help.';
    expect(run('--ports', '1')).toEqual({ status: 1, stdout: '', stderr });
  });

  it('a used port', async () => {
    const { port } = await start();
    const stderr = `✗ Port ${port} is in use: choose another one with --port.`;
    expect(run('--port', port)).toEqual({ status: 1, stdout: '', stderr });
    const state = join(folder, 'other.json');
    expect(run('--port', port, '--state', state).status).toBe(1);
    expect(existsSync(`${state}.lock`)).toBe(false);
  });

  it('a damaged state, which it keeps aside, and starts afresh the next time', async () => {
    const state = join(folder, 'damaged.json');
    writeFileSync(state, '{"version":2,"settings":{"seed":"kla');
    const { status, stderr } = run('--state', state);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^✗ .* kept as .*damaged\.json\.damaged-.*$/),
    ]);
    const aside = readdirSync(folder).filter((name) => name.startsWith('damaged.json.damaged-'));
    expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
      '{"version":2,"settings":{"seed":"kla',
    ]);
    const { child } = await start('--state', state);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('the whole suite, over HTTP, with its state in a file', () => {
  const contracts = products.flatMap(({ id }) => readSourceContract(id) ?? []);
  let url: string;

  beforeAll(async () => {
    ({ url } = await start('--state', join(folder, 'suite.json')));
  });

  const send: Send = async ({ path, ...init }) => {
    const response = await fetch(url + path, { ...init, redirect: 'manual' });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };

  it.each(sandboxCases(contracts))('$name', { timeout: 60_000 }, ({ run: runCase }) => runCase(send));
});
