import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCredentials } from '../../src/catalog/demoCredentials';
import { readGuideTable } from '../fixtures/readGuideTable';
import { startSandbox, type RunningSandbox } from '../fixtures/startSandbox';

type Answer = { status: number; body: Record<string, unknown> };
type Tokens = { accessToken: string; linkToken: string };

const consent = {
  personalTaxId: '11144477735',
  institutionCode: '901',
  redirectURL: 'https://app.example.com/open-finance',
  validityPeriod: 12,
};
const report = { taxId: '11144477735', institutionCode: '901', products: ['pf_checking_account'] };

let sandbox: RunningSandbox;
let tokens: Tokens;

beforeAll(async () => {
  sandbox = await startSandbox('klavi-ki');
  tokens = await begin();
});
afterAll(() => sandbox.stop());

async function begin(): Promise<Tokens> {
  const { accessToken } = (await call('POST', '/auth', undefined, demoCredentials['klavi-ki'])).body;
  const { linkToken } = (await call('POST', '/links', String(accessToken), {})).body;
  return { accessToken: String(accessToken), linkToken: String(linkToken) };
}

async function advanceClock(advanceSeconds: number): Promise<void> {
  await fetch(`${sandbox.rootUrl}/control/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceSeconds }),
  });
}

async function call(method: string, path: string, token?: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${sandbox.baseUrl}/data/v1${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const link = (body: unknown) => call('POST', '/links', tokens.accessToken, body);
const createConsent = (change: object) =>
  call('POST', '/consents', tokens.linkToken, {
    externalTrackId: crypto.randomUUID(),
    ...consent,
    ...change,
  });
const ask = (change: object) =>
  call('POST', '/personal/institution-data', tokens.accessToken, { ...report, ...change });

/** The rows of the guide's table, in its order. */
const cases: (() => Promise<Answer>)[] = [
  () => call('POST', '/auth', undefined, { accessKey: 'ak_demo_7f3c', secretKey: 'wrong' }),
  () => call('POST', '/links', undefined, {}),
  async () => {
    await advanceClock(1800);
    const late = await link({});
    tokens = await begin();
    return late;
  },
  () => call('GET', '/consents/7a1d3a54-0f25-4a3c-8c0e-8b1b2f9f6d10', tokens.linkToken),
  () => link({ phone: '11 99999-0000' }),
  () => link({ personalTaxID: '11144477735' }),
  () => link({ appLink: 'https://app.example.com/klavi' }),
  () => link({ institutionCode: '999' }),
  () => link({ productsCallbackURL: { all: 'https://a.example.com', other: 'https://b.example.com' } }),
  () => link({ productsCallbackURL: { other: 'hooks.example.com' } }),
  () => createConsent({ institutionCode: '905' }),
  async () => {
    await createConsent({ externalTrackId: 'trk-twice' });
    return createConsent({ externalTrackId: 'trk-twice' });
  },
  () => createConsent({ validityPeriod: 6 }),
  () => call('GET', '/consents/00000000-0000-4000-8000-000000000000', tokens.accessToken),
  async () => {
    const { consentId } = (await createConsent({})).body;
    const revoke = () => call('DELETE', `/consents/${consentId}/revoke`, tokens.accessToken);
    await revoke();
    return revoke();
  },
  () => ask({ institutionCode: '902' }),
  () => ask({ institutionCode: '905' }),
  () => ask({ products: ['pj_loans'] }),
  () => ask({ products: [] }),
];

describe.each(['pt-BR', 'en'] as const)('%s', (locale) => {
  const rows = readGuideTable(locale, 'klavi-ki/testar.mdx', 'casos');

  test('has a row a case', () => expect(rows).toHaveLength(cases.length));

  test.each(rows.map((row, index) => [row[0], row, cases[index]] as const))(
    '%s',
    async (_name, row, send) => {
      const answer = await send?.();
      const [status, code] = (row.at(-1) ?? '').match(/\d{3,4}/g) ?? [];
      expect(String(answer?.status)).toBe(status);
      if (code !== undefined) expect(String(answer?.body.statusCode)).toBe(code);
    },
  );
});
