import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCredentials } from '../../src/catalog/demoCredentials';
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
  const { accessToken } = (await call('POST', '/auth', undefined, demoCredentials['klavi-ki'])).body;
  const { linkToken } = (await call('POST', '/links', String(accessToken), {})).body;
  tokens = { accessToken: String(accessToken), linkToken: String(linkToken) };
});
afterAll(() => sandbox.stop());

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
  () => call('GET', '/consents/7a1d3a54-0f25-4a3c-8c0e-8b1b2f9f6d10', tokens.linkToken),
  () => link({ phone: '11 99999-0000' }),
  () => link({ personalTaxID: '11144477735' }),
  () => link({ appLink: 'https://app.example.com/klavi' }),
  () => link({ institutionCode: '999' }),
  () => link({ productsCallbackURL: { all: 'https://a.example.com', other: 'https://b.example.com' } }),
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
  () => ask({ products: ['pj_loans'] }),
  () => ask({ products: [] }),
];

describe.each([
  'docs/klavi-ki/testar.mdx',
  'i18n/en/docusaurus-plugin-content-docs/current/klavi-ki/testar.mdx',
])('%s', (file) => {
  const guide = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const table =
    guide
      .split('#casos */}')[1]
      ?.split('\n\n')
      .find((part) => part.startsWith('|')) ?? '';
  const rows = table.split('\n').slice(2);

  test('has a row a case', () => expect(rows).toHaveLength(cases.length));

  test.each(rows)('%s', async (row) => {
    const answer = await cases[rows.indexOf(row)]?.();
    const expected = row.split('|').at(-2) ?? '';
    const [status, code] = expected.match(/\d{3,4}/g) ?? [];
    expect(String(answer?.status)).toBe(status);
    if (code !== undefined) expect(String(answer?.body.statusCode)).toBe(code);
  });
});
