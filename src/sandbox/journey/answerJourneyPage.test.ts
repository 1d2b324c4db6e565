import { beforeEach, expect, it } from 'vitest';
import type { Contract } from '../../contract/types';
import { createSandbox } from '../createSandbox';
import { createCountingRandom } from '../fixtures/countingRandom';
import { readSourceContract } from '../fixtures/readSourceContract';
import { createMemoryStore } from '../memoryStore';
import { renderJourneyPage } from './renderJourneyPage';

const base = 'http://127.0.0.1:4010/__sandbox';
let sandbox: (request: Request) => Promise<Response>;

beforeEach(() => {
  sandbox = createSandbox({
    basePath: '/__sandbox',
    portalUrl: 'https://portal.example.com',
    products: ['klavi-ki'],
    loadContract: async (product) => readSourceContract(product) as Contract,
    store: createMemoryStore(),
    clock: () => Date.parse('2026-11-24T12:00:00.000Z'),
    random: createCountingRandom(),
    renderJourney: renderJourneyPage,
  });
});

async function post(path: string, body: unknown, token?: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await sandbox(
    new Request(base + path, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  return (await response.json()) as Record<string, string>;
}

async function createConsent(): Promise<string> {
  const { accessToken } = await post('/klavi-ki/data/v1/auth', {
    accessKey: 'ak_demo_7f3c',
    secretKey: 'sk_demo_91be',
  });
  const { linkToken } = await post('/klavi-ki/data/v1/links', {}, accessToken);
  const consent = {
    externalTrackId: 't',
    personalTaxId: '11144477735',
    institutionCode: '901',
    redirectURL: 'http://127.0.0.1:8080/back',
    validityPeriod: 12,
  };
  return (await post('/klavi-ki/data/v1/consents', consent, linkToken)).consentRedirectURL ?? '';
}

const get = (url: string) => sandbox(new Request(url));

function submit(url: string, fields: Record<string, string> | [string, string][]) {
  return sandbox(new Request(url, { method: 'POST', body: new URLSearchParams(fields) }));
}

const locationOf = (response: Response) => new URL(response.headers.get('location') ?? '', base).href;

it('goes from the address of a consent to the way back, by forms alone', async () => {
  const address = await createConsent();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:4010\/__sandbox\/journey\/open\//);
  const opened = await get(address);
  expect(opened.status).toBe(303);
  const page = locationOf(opened);
  const login = await (await get(page)).text();
  expect(login).toContain('Banco Aurora');
  for (const fields of [
    [['action', 'login']],
    [
      ['action', 'authorise'],
      ['permissions', 'ACCOUNTS_ALL'],
      ['permissions', 'REGISTRATION_ALL'],
    ],
    [['action', 'acceptLgpd']],
  ] as [string, string][][]) {
    const stepped = await submit(page, fields);
    expect([stepped.status, locationOf(stepped)]).toEqual([303, page]);
  }
  const done = await get(page);
  const text = await done.text();
  expect(text).toContain('127.0.0.1:8080');
  expect(done.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(done.headers.get('cache-control')).toBe('no-store');
});

it('says why an address no longer opens', async () => {
  const address = await createConsent();
  await get(address);
  const again = await get(address);
  expect(again.status).toBe(409);
  expect(await again.text()).toContain('<h1');
});

it('shows where a journey stands after a step that it does not offer', async () => {
  const page = locationOf(await get(await createConsent()));
  const early = await submit(page, { action: 'acceptLgpd' });
  expect([early.status, locationOf(early)]).toEqual([303, page]);
});

it('says what is wrong with a form, on the screen that it came from', async () => {
  const page = locationOf(await get(await createConsent()));
  const nonsense = await submit(page, { action: 'dance' });
  expect(nonsense.status).toBe(400);
  expect(await nonsense.text()).toContain('O formulário chegou incompleto');
  await submit(page, { action: 'login' });
  const nothing = await submit(page, { action: 'authorise' });
  expect(nothing.status).toBe(400);
  expect(await nothing.text()).toContain('Marque pelo menos um grupo de dados');
});

it('knows no journey of another id', async () => {
  expect((await get(`${base}/journey/unknown`)).status).toBe(404);
  expect((await submit(`${base}/journey/unknown`, { action: 'login' })).status).toBe(404);
});
