import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { institutions } from '../../../catalog/institutions';
import { readContract } from '../../../contract/readContract';
import type { Json, JsonObject } from '../../../contract/types';
import { createCountingRandom } from '../../fixtures/countingRandom';
import { openKlaviKi, type KlaviKiClient } from '../../fixtures/openKlaviKi';
import { createMemoryStore } from '../../memoryStore';
import { freshKlaviKiState, type KlaviKiState } from './state';
import { freshState, type State } from '../../state';
import type { Store } from '../../store';

const document = parse(readFileSync('openapi/klavi-ki.yaml', 'utf8')) as JsonObject;
const contract = readContract('klavi-ki', document);
const start = Date.parse('2026-11-24T12:00:00.000Z');
const minute = 60_000;

let now = start;
let store: Store;
let client: KlaviKiClient;

beforeEach(() => {
  now = start;
  store = createMemoryStore();
  client = openKlaviKi(contract, store, () => now);
});

async function authenticate(from = client): Promise<string> {
  const { body } = await from.call('POST', '/auth', undefined, {
    accessKey: 'ak_demo_7f3c',
    secretKey: 'sk_demo_91be',
  });
  return String(body.accessToken);
}

async function link(from = client, body: Json = {}) {
  const answer = await from.call('POST', '/links', await authenticate(from), body);
  return { linkId: String(answer.body.linkId), linkToken: String(answer.body.linkToken), answer };
}

function consent(linkToken: string, change: JsonObject = {}, from = client) {
  return from.call('POST', '/consents', linkToken, {
    externalTrackId: 'trk-1',
    personalTaxId: '11144477735',
    institutionCode: '901',
    redirectURL: 'https://app.example.com/open-finance',
    validityPeriod: 12,
    ...change,
  });
}

function authorise(consentId: Json | undefined) {
  return client.control('POST', `/consents/${String(consentId)}/authorise`, {});
}

async function kiState(): Promise<KlaviKiState> {
  return ((await store.read()) as State).products['klavi-ki'] as KlaviKiState;
}

it('hands out tokens that read like JWTs and say that they are simulated', async () => {
  const token = await authenticate();
  const [header, payload, signature] = token.split('.').map((part) => Buffer.from(part, 'base64url'));
  expect(JSON.parse(String(header))).toEqual({ alg: 'HS256', typ: 'JWT' });
  const seconds = start / 1000;
  expect(JSON.parse(String(payload))).toEqual({
    kind: 'accessToken',
    sub: 'demo-app',
    iat: seconds,
    exp: seconds + 1800,
    jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    sandbox: true,
  });
  expect(signature).toHaveLength(32);
});

it('forgets a token after 1800 seconds, and a refreshed one lives on', async () => {
  const token = await authenticate();
  now = start + 29 * minute;
  const renewed = String((await client.call('GET', '/refresh', token)).body.accessToken);
  expect(renewed).not.toBe(token);
  now = start + 30 * minute;
  expect((await client.call('GET', '/refresh', token)).status).toBe(401);
  expect((await client.call('GET', '/refresh', renewed)).status).toBe(200);
});

it('ends the link with its token', async () => {
  const { linkToken } = await link();
  now += 30 * minute;
  expect(await consent(linkToken)).toMatchObject({
    status: 401,
    body: { message: 'Invalid or expired token' },
  });
});

it('refuses a token whose payload was changed', async () => {
  const [header = '', , signature = ''] = (await authenticate()).split('.');
  const payload = Buffer.from('{"kind":"accessToken","sandbox":true}').toString('base64url');
  expect((await client.call('GET', '/refresh', `${header}.${payload}.${signature}`)).status).toBe(401);
});

it('shows every institution, with its picture on the portal', async () => {
  const { linkToken } = await link();
  const body = (await client.call('GET', '/links/institutions', linkToken)).body as unknown as JsonObject[];
  expect(body.map(({ institutionCode }) => institutionCode)).toEqual(
    institutions.map(({ institutionCode }) => institutionCode),
  );
  expect(body[0]?.avatar).toBe('https://portal.example.com/base/img/instituicoes/901.svg');
  expect(body.find(({ institutionCode }) => institutionCode === '905')?.isOutage).toBe(true);
});

it('points at the portal with tickets only', async () => {
  const request = { personalTaxId: '11144477735', email: 'ana@example.com', phone: '+5511999990000' };
  const { linkToken, answer } = await link(client, request);
  const ticket = /^[A-Za-z0-9_-]{24}$/;
  const [page, query] = String(answer.body.linkURL).split('?ticket=');
  expect([page, ticket.test(query ?? '')]).toEqual(['https://portal.example.com/base/sandbox/jornada', true]);
  const { body } = await consent(linkToken, { email: 'ana@example.com' });
  const [bank, other] = String(body.consentRedirectURL).split('?ticket=');
  expect([bank, ticket.test(other ?? '')]).toEqual(['https://portal.example.com/base/sandbox/banco', true]);
});

it.each([
  ['2026-11-24T12:00:00.000Z', 12, '2027-11-24T23:59:59.000Z'],
  ['2028-02-29T12:00:00.000Z', 12, '2029-02-28T23:59:59.000Z'],
  ['2026-11-24T12:00:00.000Z', 0, '2300-01-01T00:00:00.000Z'],
])('from %s, a validity of %i ends at %s', async (from, validityPeriod, expireAt) => {
  now = Date.parse(from);
  const { linkToken } = await link();
  expect((await consent(linkToken, { validityPeriod })).body.expireAt).toBe(expireAt);
});

it('rejects a consent that nobody authorised within 60 minutes', async () => {
  const { body } = await consent((await link()).linkToken);
  const read = async () =>
    (await client.call('GET', `/consents/${String(body.consentId)}`, await authenticate())).body;
  now = start + 60 * minute;
  expect(await read()).toMatchObject({
    status: 'AWAITING_AUTHORISATION',
    updatedAt: '2026-11-24T12:00:00.000Z',
  });
  now += 1;
  expect(await read()).toMatchObject({ status: 'REJECTED', updatedAt: '2026-11-24T13:00:00.000Z' });
  const revoked = await client.call(
    'DELETE',
    `/consents/${String(body.consentId)}/revoke`,
    await authenticate(),
  );
  expect(revoked).toMatchObject({ status: 416, body: { statusCode: 4001 } });
});

it('expires an authorised consent when its time is over', async () => {
  const { body } = await consent((await link()).linkToken);
  await authorise(body.consentId);
  const read = async () =>
    (await client.call('GET', `/consents/${String(body.consentId)}`, await authenticate())).body;
  now = start + 90 * minute;
  expect(await read()).toMatchObject({ status: 'AUTHORISED' });
  now = Date.parse('2027-11-25T00:00:00.000Z');
  expect(await read()).toMatchObject({ status: 'EXPIRED', updatedAt: '2027-11-24T23:59:59.000Z' });
});

it('gives the newest status of each institution, for this link only', async () => {
  const mine = await link();
  const other = await link();
  const first = await consent(mine.linkToken, { externalTrackId: 'a' });
  await client.call('DELETE', `/consents/${String(first.body.consentId)}/revoke`, await authenticate());
  await consent(mine.linkToken, { externalTrackId: 'b' });
  await consent(mine.linkToken, { externalTrackId: 'c', institutionCode: '902' });
  await consent(other.linkToken, { externalTrackId: 'd', institutionCode: '903' });
  const { body } = await client.call('GET', '/links/institutions/status', mine.linkToken);
  expect(body).toEqual([
    { institutionCode: '901', name: 'Banco Aurora', status: 'AWAITING_AUTHORISATION' },
    { institutionCode: '902', name: 'Ipê Digital', status: 'AWAITING_AUTHORISATION' },
  ]);
});

it('lists by person, by company and by link', async () => {
  const mine = await link();
  const other = await link();
  await consent(mine.linkToken, { externalTrackId: 'a' });
  await consent(other.linkToken, { externalTrackId: 'b' });
  await consent(other.linkToken, { externalTrackId: 'c', businessTaxId: '11222333000181' });
  await consent(other.linkToken, { externalTrackId: 'd', personalTaxId: '52998224725' });
  const token = await authenticate();
  const list = async (query: string) => {
    const { body } = await client.call('GET', `/consents?${query}`, token);
    return (body as unknown as JsonObject[]).map(({ externalTrackId }) => externalTrackId);
  };
  // The demo consents come last.
  expect(await list('personalTaxId=11144477735')).toEqual(['a', 'b', 'c', 'demo-ana']);
  expect(await list('businessTaxId=11222333000181')).toEqual(['c', 'demo-loja-exemplo']);
  expect(await list(`personalTaxId=11144477735&linkId=${mine.linkId}`)).toEqual(['a']);
  expect(await list('personalTaxId=39053344705')).toEqual([]);
});

const demoConsent = '/consents/7a1d3a54-0f25-4a3c-8c0e-8b1b2f9f6d10';
const anaReports = { taxId: '11144477735', products: ['all'] };

it('has a consent to ask reports of, and it comes back half an hour after it was revoked', async () => {
  const ask = async () => client.call('POST', '/personal/user-data', await authenticate(), anaReports);
  const status = async () => (await client.call('GET', demoConsent, await authenticate())).body.status;
  expect(await ask()).toMatchObject({ status: 200, body: { message: 'ok' } });
  await client.call('DELETE', `${demoConsent}/revoke`, await authenticate());
  expect(await status()).toBe('REVOKED');
  expect(await ask()).toMatchObject({ status: 416, body: { statusCode: 4001 } });
  now = start + 30 * minute - 1;
  expect(await status()).toBe('REVOKED');
  now += 1;
  expect(await status()).toBe('AUTHORISED');
  expect((await ask()).status).toBe(200);
});

it('finishes a task five seconds after its verification, and ends it with its link', async () => {
  const { linkToken } = await link();
  await client.call('POST', '/tasks/task-5d20c8/mfa', linkToken, { mfaId: 32, code: '481516' });
  const status = async () => (await client.call('GET', '/tasks/task-5d20c8/status', linkToken)).body.status;
  now += 4999;
  expect(await status()).toBe('pending');
  now += 1;
  expect(await status()).toBe('success');
  now = start + 31 * minute;
  await authenticate();
  expect((await kiState()).taskAnswers).toEqual([]);
});

it('has its demo consents even in a state without them', async () => {
  const token = await authenticate();
  await store.write({ ...freshState(), products: { 'klavi-ki': { ...freshKlaviKiState(), consents: [] } } });
  expect(await client.call('GET', demoConsent, token)).toMatchObject({ body: { status: 'AUTHORISED' } });
});

it('lets 50 consents of a link wait, not more', async () => {
  const { linkToken } = await link();
  for (let count = 0; count < 50; count += 1) await consent(linkToken, { externalTrackId: `trk-${count}` });
  expect(await consent(linkToken, { externalTrackId: 'one more' })).toMatchObject({
    status: 416,
    body: { statusCode: 4003 },
  });
});

it('is the same sandbox in two tabs, and after a restart', async () => {
  const second = openKlaviKi(contract, store, () => now, globalThis.crypto);
  const { linkToken } = await link(client);
  const { body } = await consent(linkToken, {}, second);
  const third = openKlaviKi(contract, store, () => now, globalThis.crypto);
  const read = await third.call('GET', `/consents/${String(body.consentId)}`, await authenticate(client));
  expect(read).toMatchObject({ status: 200, body: { externalTrackId: 'trk-1' } });
  expect(await consent(linkToken, {}, third)).toMatchObject({ status: 409 });
});

it('loses nothing when two tabs write at once', async () => {
  const second = openKlaviKi(contract, store, () => now, globalThis.crypto);
  const { linkToken, linkId } = await link();
  const ids = Array.from({ length: 40 }, (_, index) => `trk-${index}`);
  const answers = await Promise.all(
    ids.map((externalTrackId, index) => consent(linkToken, { externalTrackId }, index % 2 ? client : second)),
  );
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  const path = `/consents?personalTaxId=11144477735&linkId=${linkId}`;
  expect((await client.call('GET', path, await authenticate())).body).toHaveLength(40);
});

it('accepts one of two equal track ids sent at once', async () => {
  const { linkToken } = await link();
  const answers = await Promise.all([consent(linkToken), consent(linkToken)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it('writes once for a change and never for a look', async () => {
  let writes = 0;
  const counting: Store = { ...store, write: (state) => ((writes += 1), store.write(state)) };
  client = openKlaviKi(contract, counting, () => now, createCountingRandom());
  const token = await authenticate();
  await client.call('GET', '/consents?personalTaxId=11144477735', token);
  await client.call('GET', '/consents/unknown', token);
  await client.call('POST', '/links', token, { phone: '1' });
  expect(writes).toBe(0);
  const { linkToken } = await link();
  expect(writes).toBe(1);
  // The event of the link arrives before anything else happens, and is written with it.
  await consent(linkToken);
  expect(writes).toBe(2);
  await client.call('GET', '/links/institutions', linkToken);
  expect(writes).toBe(2);
  now += 61 * minute;
  await client.call('GET', '/consents?personalTaxId=11144477735', await authenticate());
  expect(writes).toBe(3);
});

it('goes on from memory when nothing can be stored', async () => {
  const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  client = openKlaviKi(contract, { read: refuse, write: refuse, lock: refuse }, () => now);
  const { body } = await consent((await link()).linkToken);
  const { status } = await client.call('GET', `/consents/${String(body.consentId)}`, await authenticate());
  expect(status).toBe(200);
});

it.each([
  ['another version', { version: 0, products: { 'klavi-ki': { tokens: 'all of them' } } }],
  ['no state', 'hello'],
  ['another shape', { ...freshState(), products: { 'klavi-ki': { links: [], consents: [{}] } } }],
  ['nothing of this product', freshState()],
])('starts afresh from %s', async (_, stored) => {
  await store.write(stored as State);
  const { linkToken } = await link();
  expect((await consent(linkToken)).status).toBe(200);
});
