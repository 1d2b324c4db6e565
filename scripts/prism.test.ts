import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import type { Contract, Json, JsonObject } from '../src/contract/types';
import { createCaller, type Send } from '../src/sandbox/contractSuite';
import { createSandbox } from '../src/sandbox/createSandbox';
import { readSourceContract } from '../src/sandbox/fixtures/readSourceContract';
import type { JourneyStep, JourneyView } from '../src/sandbox/journey/types';
import { createMemoryStore } from '../src/sandbox/memoryStore';
import { createNodeServer } from '../src/sandbox/shells/node/createNodeServer';
import { listenLocally } from '../src/sandbox/shells/node/listenLocally';

vi.setConfig({ testTimeout: 60_000 });

/*
 * The sandbox as somebody else sees it: Prism (https://docs.stoplight.io/docs/prism) reads the contracts with code of
 * its own, stands between the client and the Node program, and answers with an error when either breaks them.
 */
const files = { 'klavi-ki': 'openapi/klavi-ki.yaml', klaas: 'openapi/klaas.yaml' };
const products = Object.keys(files) as (keyof typeof files)[];

const addresses = new Map<string, string>();
const running: ChildProcess[] = [];
/** What the next answers become, in the test that has Prism complain of one. */
let falsify: ((body: JsonObject) => JsonObject) | undefined;

const sandbox = createSandbox({
  basePath: '/__sandbox',
  portalUrl: 'http://localhost:3000',
  products,
  loadContract: async (product) => readSourceContract(product),
  store: createMemoryStore(),
  clock: () => Date.now(),
  random: globalThis.crypto,
});

const server = createNodeServer(async (request) => {
  const response = await sandbox(request);
  if (!falsify) return response;
  const body = falsify((await response.json()) as JsonObject);
  return new Response(JSON.stringify(body), { status: response.status, headers: response.headers });
});

beforeAll(async () => {
  const base = `http://127.0.0.1:${await listenLocally(server, 0)}/__sandbox`;
  addresses.set('control', `${base}/control`);
  await Promise.all(
    products.map(async (product) => addresses.set(product, await startPrism(product, `${base}/${product}`))),
  );
}, 120_000);

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await Promise.all(running.map(stop));
});

/** Starts Prism before an address and gives its own. Of this environment it gets nothing. */
async function startPrism(product: keyof typeof files, upstream: string): Promise<string> {
  const command = resolve('node_modules/@stoplight/prism-cli/dist/index.js');
  const args = ['proxy', resolve(files[product]), upstream, '--errors', '--host', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, [command, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { NO_COLOR: '1' },
  });
  running.push(child);
  let text = '';
  return new Promise((found, failed) => {
    // Read to its end: a closed pipe would stop it.
    child.stdout?.on('data', (chunk: Buffer) => {
      text += String(chunk);
      const [, address] = /listening on (http:\/\/[\d.]+:\d+)/.exec(text) ?? [];
      if (address !== undefined) found(address);
    });
    child.on('exit', () => failed(new Error(`Prism stopped before it listened: ${text}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const stopped = once(child, 'exit');
  child.kill('SIGKILL');
  await stopped;
}

/** Sends by way of the product's Prism, and throws what that has against the request or its answer. */
const send: Send = async ({ method, path, headers, body }) => {
  const [, product = '', ...rest] = path.split('/');
  const response = await fetch(`${addresses.get(product)}/${rest.join('/')}`, { method, headers, body });
  const text = await response.text();
  const violations = response.headers.get('sl-violations');
  if (violations !== null || text.includes('https://stoplight.io/prism/errors')) {
    throw new Error(`${method} ${path}: ${violations ?? ''} ${text}`);
  }
  return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
};

/** A call in JSON that has to succeed. */
async function ask<T = JsonObject>(method: string, path: string, token?: string, body?: Json): Promise<T> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const sent = { method, path, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const answer = await send(sent);
  if (answer.status !== 200) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body}`);
  return JSON.parse(answer.body) as T;
}

const ki = '/klavi-ki/data/v1';
const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
const ana = { personalTaxId: '11144477735', institutionCode: '901' };

it('klavi Ki: from the keys to reports and a revoked consent, Prism finds no violation', async () => {
  const { accessToken: first } = await ask<{ accessToken: string }>('POST', `${ki}/auth`, undefined, keys);
  const { accessToken } = await ask<{ accessToken: string }>('GET', `${ki}/refresh`, first);
  const link = await ask<Record<string, string>>('POST', `${ki}/links`, accessToken, {
    ...ana,
    redirectURL: 'https://app.example.com/back',
    externalInfo: { customerId: 'c-1029' },
  });
  const { linkToken = '', linkId = '' } = link;
  expect(await ask<Json[]>('GET', `${ki}/links/institutions`, linkToken)).not.toHaveLength(0);

  const { consentId = '', consentRedirectURL = '' } = await ask<Record<string, string>>(
    'POST',
    `${ki}/consents`,
    linkToken,
    { ...ana, externalTrackId: 'trk-1', redirectURL: 'https://app.example.com/back', validityPeriod: 12 },
  );
  const readStatus = async () => (await ask('GET', `${ki}/consents/${consentId}`, accessToken)).status;
  expect(await readStatus()).toBe('AWAITING_AUTHORISATION');
  await goThroughBank(consentRedirectURL);
  expect(await readStatus()).toBe('AUTHORISED');
  expect(await ask('GET', `${ki}/links/institutions/status`, linkToken)).toMatchObject([
    { status: 'AUTHORISED' },
  ]);
  const query = `personalTaxId=${ana.personalTaxId}&linkId=${linkId}`;
  expect(await ask('GET', `${ki}/consents?${query}`, accessToken)).toMatchObject([{ consentId }]);

  const asked = { taxId: ana.personalTaxId, products: ['pf_checking_account'] };
  const { institutionCode } = ana;
  const byInstitution = { ...asked, institutionCode, consentIds: [consentId] };
  expect(await ask('POST', `${ki}/personal/institution-data`, accessToken, byInstitution)).toMatchObject({
    message: 'ok',
  });
  expect(await ask('POST', `${ki}/personal/user-data`, accessToken, asked)).toMatchObject({ message: 'ok' });

  await ask('DELETE', `${ki}/consents/${consentId}/revoke`, accessToken);
  expect(await readStatus()).toBe('REVOKED');
  // A refusal is documented as well as a success.
  const again = await send({
    method: 'DELETE',
    path: `${ki}/consents/${consentId}/revoke`,
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect([again.status, JSON.parse(again.body)]).toMatchObject([416, { statusCode: 4001 }]);
});

/** What the person does at the institution and on klavi's page, which no contract of klavi's describes. */
async function goThroughBank(address: string): Promise<void> {
  const ticket = new URL(address).searchParams.get('ticket') ?? '';
  let view = await ask<JourneyView>('POST', '/control/journeys', undefined, { ticket });
  const { permissions = [] } = view;
  const steps: JourneyStep[] = [
    { action: 'login' },
    { action: 'authorise', permissions, accountIds: [] },
    { action: 'acceptLgpd' },
  ];
  for (const step of steps) {
    const path = `/control/journeys/${view.journeyId}/steps`;
    view = await ask<JourneyView>('POST', path, undefined, step as unknown as Json);
  }
  expect(view.screen).toBe('success');
}

describe.each(products)('%s', (product) => {
  const contract = readSourceContract(product) as Contract;
  const { call } = createCaller(contract, send);

  test.each(contract.operations)('$id, as its example has it, is no violation', async ({ id }) => {
    expect((await call(id)).response.status).toBe(200);
  });
});

it('klaaS: all that is documented to be sent comes back as documented', async () => {
  const contract = readSourceContract('klaas') as Contract;
  const form = { grant_type: 'client_credentials', client_id: 'demo-client', client_secret: 'demo-secret' };
  const token = await send({
    method: 'POST',
    path: '/klaas/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  const { access_token: bearer } = JSON.parse(token.body) as { access_token: string };
  for (const { path, requestBody } of contract.operations.filter(({ id }) => id !== 'createToken')) {
    for (const { value } of requestBody?.content[0]?.examples ?? []) {
      await ask('POST', `/klaas${path}`, bearer, value);
    }
  }
});

describe('Prism would notice', () => {
  it('a request that breaks the contract', async () => {
    const wrong = ask('POST', `${ki}/auth`, undefined, { accessKey: 1 });
    await expect(wrong).rejects.toThrow(/UNPROCESSABLE_ENTITY.*secretKey/);
  });

  it('a call without its token', async () => {
    await expect(ask('GET', `${ki}/refresh`)).rejects.toThrow(/prism.errors#UNAUTHORIZED/);
  });

  it('an answer that breaks the contract', async () => {
    falsify = ({ accessToken }) => ({ accessToken: accessToken ?? '', expireIn: 'soon' });
    try {
      const answered = ask('POST', `${ki}/auth`, undefined, keys);
      await expect(answered).rejects.toThrow(/VIOLATIONS.*expireIn/);
    } finally {
      falsify = undefined;
    }
  });
});
