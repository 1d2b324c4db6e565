import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demoCredentials } from '../../src/catalog/demoCredentials';
import { callKlavi, KlaviError } from './callKlavi.mjs';
import { createConsent } from './createConsent.mjs';
import { findConsent } from './findConsent.mjs';
import { startSandbox, type RunningSandbox } from '../fixtures/startSandbox';
import { startJourney } from './startJourney.mjs';
import { createTokenKeeper } from './tokenKeeper.mjs';

const keys = demoCredentials['klavi-ki'] as { accessKey: string; secretKey: string };
const ana = { id: 'c-1029', cpf: '11144477735', email: 'ana@example.com' };

let sandbox: RunningSandbox;
beforeAll(async () => void (sandbox = await startSandbox('klavi-ki')));
afterAll(() => sandbox.stop());

function createKeeper(clock = Date.now) {
  return createTokenKeeper({ baseUrl: sandbox.baseUrl, ...keys, clock });
}

describe('createTokenKeeper', () => {
  test('many callers share one token and one call', async () => {
    const calls = vi.spyOn(globalThis, 'fetch');
    const tokens = createKeeper();
    const [first, second] = await Promise.all([tokens.get(), tokens.get()]);
    expect(second).toBe(first);
    expect(await tokens.get()).toBe(first);
    expect(calls.mock.calls.map(([url]) => String(url).split('/v1')[1])).toEqual(['/auth']);
    calls.mockRestore();
  });

  test.each([
    { minutes: 24, path: undefined },
    { minutes: 26, path: '/refresh' },
    { minutes: 31, path: '/auth' },
  ])('after $minutes minutes it asks $path', async ({ minutes, path }) => {
    let now = 0;
    const tokens = createKeeper(() => now);
    const first = await tokens.get();
    now = minutes * 60_000;
    const calls = vi.spyOn(globalThis, 'fetch');
    const second = await tokens.get();
    expect(calls.mock.calls.map(([url]) => String(url).split('/v1')[1])).toEqual(path ? [path] : []);
    expect(second === first).toBe(path === undefined);
    calls.mockRestore();
  });

  test('wrong keys are told in klavi’s words, and not kept', async () => {
    const tokens = createTokenKeeper({ baseUrl: sandbox.baseUrl, accessKey: 'a', secretKey: 'b' });
    await expect(tokens.get()).rejects.toThrow('401: Invalid accessKey or secretKey');
    await expect(tokens.get()).rejects.toThrow('401');
  });
});

describe('callKlavi', () => {
  test('renews a refused token and repeats the call once', async () => {
    const good = createKeeper();
    const given = ['eyJhbGciOiJFUzI1NiJ9.e30.c2ln', await good.get()];
    const tokens = { get: async () => given[0], drop: () => void given.shift() };
    const url = `${sandbox.baseUrl}/data/v1/consents?personalTaxId=52998224725`;
    expect(await callKlavi(tokens, url)).toBeInstanceOf(Array);
    expect(given).toHaveLength(1);
  });

  test('a business refusal carries its code', async () => {
    const body = { institutionCode: '999' };
    const failed = callKlavi(createKeeper(), `${sandbox.baseUrl}/data/v1/links`, { method: 'POST', body });
    await expect(failed).rejects.toThrow(KlaviError);
    await expect(failed).rejects.toMatchObject({ status: 416, code: 4004 });
  });
});

test('startJourney keeps the link and gives the address', async () => {
  const saved: unknown[] = [];
  const parts = {
    baseUrl: sandbox.baseUrl,
    tokens: createKeeper(),
    saveLink: (link: unknown) => void saved.push(link),
  };
  const address = await startJourney(parts, ana);
  expect(saved).toMatchObject([{ customerId: 'c-1029', linkId: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  expect(URL.canParse(address)).toBe(true);
});

test('a consent is made once; a repeated number leads to the first one', async () => {
  const tokens = createKeeper();
  const { linkToken } = await callKlavi(tokens, `${sandbox.baseUrl}/data/v1/links`, {
    method: 'POST',
    body: {},
  });
  const consent = {
    externalTrackId: 'trk-once',
    personalTaxId: ana.cpf,
    institutionCode: '901',
    redirectURL: 'https://app.example.com/open-finance/return',
    validityPeriod: 12,
  };
  const first = await createConsent(sandbox.baseUrl, linkToken, consent);
  expect(first).toMatchObject({ kind: 'created', goTo: expect.stringContaining('://') });
  const again = await createConsent(sandbox.baseUrl, linkToken, consent);
  expect(again).toEqual({ kind: 'alreadyMade', externalTrackId: 'trk-once' });
  const found = await findConsent(
    { baseUrl: sandbox.baseUrl, tokens },
    { cpf: ana.cpf, externalTrackId: 'trk-once' },
  );
  expect(found.consentId).toBe(first.consentId);
  const refused = await createConsent(sandbox.baseUrl, linkToken, {
    ...consent,
    externalTrackId: 'x',
    validityPeriod: 6,
  });
  expect(refused).toMatchObject({ kind: 'refused', status: 400 });
});
