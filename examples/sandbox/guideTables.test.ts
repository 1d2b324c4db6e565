import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readTicket } from '../../src/sandbox/control/controlClient';
import { readGuideTable } from '../fixtures/readGuideTable';
import { startSandbox, type RunningSandbox } from '../fixtures/startSandbox';

type Body = Record<string, unknown>;
type Answer = { status: number; headers: Headers; body: Body };
type Begun = { accessToken: string; linkToken: string };

const ana = '11144477735';

let sandbox: RunningSandbox;
beforeAll(async () => void (sandbox = await startSandbox('klavi-ki')));
afterAll(() => sandbox.stop());
beforeEach(() => call('POST', '/control/reset'));

async function call(method: string, path: string, body?: unknown, token?: unknown): Promise<Answer> {
  const response = await fetch(`${sandbox.rootUrl}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${String(token)}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

async function begin(): Promise<Begun> {
  const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
  const { accessToken } = (await call('POST', '/klavi-ki/data/v1/auth', keys)).body;
  const { linkToken } = (await call('POST', '/klavi-ki/data/v1/links', {}, accessToken)).body;
  return { accessToken: String(accessToken), linkToken: String(linkToken) };
}

function createConsent({ linkToken }: Begun): Promise<Answer> {
  const consent = {
    externalTrackId: crypto.randomUUID(),
    personalTaxId: ana,
    institutionCode: '901',
    redirectURL: 'https://app.example.com/open-finance',
    validityPeriod: 12,
  };
  return call('POST', '/klavi-ki/data/v1/consents', consent, linkToken);
}

const askReport = ({ accessToken }: Begun) =>
  call(
    'POST',
    '/klavi-ki/data/v1/personal/user-data',
    { taxId: ana, products: ['pf_checking_account'] },
    accessToken,
  );
const refresh = ({ accessToken }: Begun) => call('GET', '/klavi-ki/data/v1/refresh', undefined, accessToken);

/** What ends a journey, row by row of the guide's table; each begins at the bank. */
const endings: ((step: (action: string, more?: Body) => Promise<Answer>) => Promise<unknown>)[] = [
  async (step) => {
    await step('login');
    await step('authorise', { permissions: ['ACCOUNTS_ALL'], accountIds: [] });
    return step('acceptLgpd');
  },
  async (step) => {
    await step('login');
    return step('refuse');
  },
  async (step) => {
    await step('login');
    await step('authorise', { permissions: ['ACCOUNTS_ALL'], accountIds: [] });
    return step('refuseLgpd');
  },
  () => call('POST', '/control/clock', { advanceSeconds: 3601 }),
  async (step) => {
    await call('PATCH', '/control/settings', { brokenInstitutions: ['901'] });
    return step('login');
  },
  (step) => step('exit'),
];

/** What is ordered, row by row, and a call that it reaches; others are left alone, unless it is for all. */
const failures: { failure: Body; reached(begun: Begun): Promise<Answer>; isForAll?: boolean }[] = [
  { failure: { status: 429, retryAfterSeconds: 7 }, reached: refresh, isForAll: true },
  { failure: { status: 500 }, reached: refresh, isForAll: true },
  { failure: { status: 503, retryAfterSeconds: 7 }, reached: refresh, isForAll: true },
  { failure: { status: 416, statusCode: 4003 }, reached: createConsent },
  { failure: { status: 416, statusCode: 4007 }, reached: askReport },
  { failure: { status: 416, statusCode: 4008 }, reached: askReport },
  { failure: { status: 416, statusCode: 4009 }, reached: askReport },
];

describe.each(['pt-BR', 'en'] as const)('%s', (locale) => {
  const ended = readGuideTable(locale, 'sandbox/banco-simulado.mdx', 'finais');
  const ordered = readGuideTable(locale, 'sandbox/webhooks-e-tempo.mdx', 'falhas');

  test('the tables have a row a case', () => {
    expect([ended.length, ordered.length]).toEqual([endings.length, failures.length]);
  });

  test.each(ended.map((row, index) => [row[0], row, endings[index]] as const))(
    '%s',
    async (_what, row, end) => {
      const begun = await begin();
      const { consentId, consentRedirectURL } = (await createConsent(begun)).body;
      const ticket = readTicket(String(consentRedirectURL));
      const { journeyId } = (await call('POST', '/control/journeys', { ticket })).body;
      const path = `/control/journeys/${String(journeyId)}`;
      await end?.((action, more) => call('POST', `${path}/steps`, { action, ...more }));
      const view = (await call('GET', path)).body as {
        returnTo?: { parameters: { name: string; value: string }[] };
      };
      const error = view.returnTo?.parameters.find(({ name }) => name === 'error')?.value;
      const consents = (await call('GET', '/control/consents')).body as unknown as Body[];
      const consent = consents.find((one) => one.consentId === consentId);
      const told = (text: unknown) => (text === undefined ? '–' : `\`${String(text)}\``);
      expect([told(consent?.status), told(error)]).toEqual(row.slice(1));
    },
  );

  test.each(ordered.map((row, index) => [row[0], row, failures[index]] as const))(
    '%s',
    async (_what, row, order) => {
      const begun = await begin();
      await call('PATCH', '/control/settings', { failure: { ...order?.failure, times: 1 } });
      if (!order?.isForAll) expect((await refresh(begun)).status).toBe(200);
      const answer = await order?.reached(begun);
      const [status, statusCode] = (row.at(-1) ?? '').match(/\d{3,4}/g) ?? [];
      expect(String(answer?.status)).toBe(status);
      if (statusCode !== undefined) expect(String(answer?.body.statusCode)).toBe(statusCode);
      expect(answer?.headers.get('retry-after') === '7').toBe(row.at(-1)?.includes('Retry-After'));
      expect((await order?.reached(begun))?.status).toBe(200);
    },
  );
});
