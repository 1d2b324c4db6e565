import type { JsonObject } from '../../contract/types';
import { expectEqual, type SuiteCase } from '../contractSuite';
import {
  beginKlaviKi,
  createControlClient,
  expectRefusal,
  makeConsent,
  type Begun,
  type ControlClient,
  type DeliverySummary,
} from './controlClient';

type Run = (client: ControlClient) => Promise<void>;

const ana = '11144477735';

async function authorise(client: ControlClient, begun: Begun, change: JsonObject = {}): Promise<string> {
  const { consentId } = await makeConsent(client, begun, change);
  await client.ask('POST', `/control/consents/${consentId}/authorise`, {});
  return consentId;
}

function setWebhooks(client: ControlClient, webhooks: JsonObject): Promise<JsonObject> {
  return client.ask('PATCH', '/control/settings', { webhooks });
}

async function askReports(
  client: ControlClient,
  { accessToken }: Begun,
  request: JsonObject,
): Promise<string> {
  const path = '/klavi-ki/data/v1/personal/user-data';
  const body = { taxId: ana, products: ['pf_checking_account'], ...request };
  const { requestId } = await client.ask<{ requestId: string }>('POST', path, body, accessToken);
  return requestId;
}

/** Oldest first, as a receiver would see them. */
async function arrived(client: ControlClient, query = ''): Promise<DeliverySummary[]> {
  return (await client.deliveries(`?limit=200${query}`)).reverse();
}

const namesOf = (deliveries: DeliverySummary[]) => deliveries.map(({ name }) => name);

async function bodyOf(client: ControlClient, delivery: DeliverySummary | undefined) {
  return client.ask<{ body: JsonObject; headers: Record<string, string>; bodyText: string }>(
    'GET',
    `/control/deliveries/${delivery?.deliveryId}`,
  );
}

const cases: [string, Run][] = [
  [
    'an authorised consent brings its event, then the contracted reports',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await authorise(client, begun);
      expectEqual('at once', namesOf(await arrived(client)), [
        'link_created',
        'consent_authorised',
        'product_request_received',
        'product_generated_success',
        'pf_checking_account',
        'product_generated_success',
        'pf_categorized_checking_l3',
        'product_generated_success',
        'pf_credit_card',
      ]);
      const report = async () => (await arrived(client)).find(({ name }) => name === 'pf_checking_account');
      expectEqual('not ready', (await report())?.status, 'pending');
      await client.advance(2);
      expectEqual('ready', (await report())?.status, 'delivered');
      const { body, headers, bodyText } = await bodyOf(client, await report());
      expectEqual('the signed text is the body', JSON.parse(bodyText), body);
      expectEqual('signature', /^[0-9a-f]{64}$/.test(headers['X-Klavi-Signature'] ?? ''), true);
      expectEqual('timestamp', /^\d{10}$/.test(headers['X-Klavi-Timestamp'] ?? ''), true);
      expectEqual(
        'report',
        [body.code, body.productName, body.enquiryCpf],
        [200, 'pf_checking_account', ana],
      );
      const all = await arrived(client);
      expectEqual('all arrived', [...new Set(all.map(({ status }) => status))], ['delivered']);
    },
  ],
  [
    'in the manual mode, nothing leaves unasked',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await setWebhooks(client, { reportMode: 'manual' });
      await authorise(client, begun);
      await client.advance(10);
      expectEqual('deliveries', namesOf(await arrived(client)), ['link_created', 'consent_authorised']);
    },
  ],
  [
    'each report goes to the address of the request, then of the link, then of the Console',
    async (client) => {
      const callbacks = { pf_loans: 'http://127.0.0.1:9/link/loans', other: 'http://127.0.0.1:9/link/other' };
      const begun = await beginKlaviKi(client, { productsCallbackURL: callbacks });
      await setWebhooks(client, { reportMode: 'manual', reportsUrl: 'http://127.0.0.1:9/console' });
      const consentId = await authorise(client, begun);
      const products = ['pf_checking_account', 'pf_loans', 'pf_funds'];
      const mine = await askReports(client, begun, {
        products,
        consentIds: [consentId],
        productsCallbackURL: { pf_funds: 'http://127.0.0.1:9/request/funds' },
      });
      const demo = await askReports(client, begun, {
        consentIds: ['7a1d3a54-0f25-4a3c-8c0e-8b1b2f9f6d10'],
      });
      const places = async (requestId: string) => {
        const reports = await arrived(client, `&requestId=${requestId}`);
        return reports
          .filter(({ kind }) => kind === 'report')
          .map(({ level, url }) => `${String(level)} ${String(url)}`);
      };
      expectEqual('of the request and the link', await places(mine), [
        'link http://127.0.0.1:9/link/other',
        'link http://127.0.0.1:9/link/loans',
        'request http://127.0.0.1:9/request/funds',
      ]);
      expectEqual('of the Console', await places(demo), ['console http://127.0.0.1:9/console']);
    },
  ],
  [
    'a receiver that answers 500 is tried six times, and a replay brings the same bytes',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await setWebhooks(client, { inboxStatus: 500, reportMode: 'manual' });
      await authorise(client, begun);
      const event = async () =>
        (await arrived(client)).find(({ name }) => name === 'consent_authorised') as DeliverySummary;
      expectEqual('first', [(await event()).status, (await event()).attempts.length], ['pending', 1]);
      await client.advance(8);
      const failed = await event();
      expectEqual('used up', [failed.status, failed.attempts.length], ['failed', 6]);
      const times = failed.attempts.map(({ at }) => Date.parse(at));
      const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expectEqual('waits', waits, [250, 500, 1000, 2000, 4000]);
      const before = await bodyOf(client, failed);
      await setWebhooks(client, { inboxStatus: 200 });
      await client.ask('POST', `/control/deliveries/${failed.deliveryId}/replay`);
      const replayed = await event();
      expectEqual('replayed', [replayed.status, replayed.attempts.length], ['delivered', 7]);
      expectEqual('bytes', (await bodyOf(client, replayed)).bodyText, before.bodyText);
    },
  ],
  [
    'lost webhooks are sent again, duplicates arrive twice with one id',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await setWebhooks(client, { dropNext: 1, duplicate: true, reportMode: 'manual' });
      await authorise(client, begun);
      await client.advance(5);
      const event = (await arrived(client)).find(({ name }) => name === 'consent_authorised');
      const outcomes = event?.attempts.map(({ outcome, status }) => status ?? outcome);
      expectEqual('attempts', outcomes, ['lost', 200, 200]);
    },
  ],
  [
    'webhooks change places when they are asked to',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await setWebhooks(client, { reorder: true });
      await authorise(client, begun);
      await client.advance(20);
      const firstAttempts = (await arrived(client)).map(({ attempts }) => attempts[0]?.at ?? '');
      const isInOrder = firstAttempts.every(
        (at, index) => index === 0 || at >= (firstAttempts[index - 1] ?? ''),
      );
      expectEqual('in order', isInOrder, false);
    },
  ],
  [
    'a report of an institution that broke fails, and is partial when another one answers',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await setWebhooks(client, { reportMode: 'manual' });
      const first = await authorise(client, begun, { externalTrackId: 'a' });
      const second = await authorise(client, begun, { externalTrackId: 'b', institutionCode: '902' });
      await client.ask('PATCH', '/control/settings', { brokenInstitutions: ['902'] });
      const refused = await client.refusal(
        'POST',
        '/klavi-ki/data/v1/personal/institution-data',
        { taxId: ana, institutionCode: '902', products: ['pf_checking_account'] },
        begun.accessToken,
      );
      expectRefusal(refused, 416, 'not answering');
      const failed = await askReports(client, begun, { consentIds: [second] });
      const partial = await askReports(client, begun, { consentIds: [first, second] });
      await client.advance(3);
      expectEqual('failed', namesOf(await arrived(client, `&requestId=${failed}`)), [
        'product_request_received',
        'product_generated_failed',
      ]);
      const reports = await arrived(client, `&requestId=${partial}&name=pf_checking_account`);
      expectEqual('code', (await bodyOf(client, reports[0])).body.code, 204);
    },
  ],
  [
    'every report there is can be asked for, at both levels',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await setWebhooks(client, { reportMode: 'manual' });
      for (const { path, request, products } of everyReport()) {
        const { requestId } = await client.ask<{ requestId: string }>(
          'POST',
          `/klavi-ki/data/v1${path}`,
          { ...request, products },
          begun.accessToken,
        );
        await client.advance(3);
        const deliveries = await arrived(client, `&requestId=${requestId}`);
        const reports = deliveries.filter(({ kind }) => kind === 'report');
        expectEqual(path, namesOf(reports), products);
        expectEqual('outcomes', [...new Set(reports.map(({ status }) => status))], ['delivered']);
      }
    },
  ],
  [
    'klaaS answers at once, and its reports follow',
    async (client) => {
      await client.ask('POST', '/control/reset');
      const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'demo-client',
        client_secret: 'demo-secret',
      });
      const token = await client.send({
        method: 'POST',
        path: '/klaas/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
      });
      const { access_token } = JSON.parse(token.body) as { access_token: string };
      const { requestId } = await client.ask<{ requestId: string }>(
        'POST',
        '/klaas/klaas/provisional/open-finance-analytics',
        { accounts: [exampleAccount], creditCardsAccounts: [] },
        access_token,
      );
      await client.advance(3);
      const reports = await arrived(client, `&requestId=${requestId}`);
      expectEqual(
        'reports',
        reports.map(({ name, status }) => [name, status]),
        [
          ['personReport', 'delivered'],
          ['personReport', 'delivered'],
        ],
      );
      const bodies = await Promise.all(reports.map((report) => bodyOf(client, report)));
      expectEqual(
        'products',
        bodies.map(({ body }) => body.productName),
        ['pf_checking_account', 'pf_categorized_checking_l3'],
      );
    },
  ],
  [
    'finished deliveries are cleared, and the others stay',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await authorise(client, begun);
      await client.ask('DELETE', '/control/deliveries');
      const left = await arrived(client);
      expectEqual('statuses', [...new Set(left.map(({ status }) => status))], ['pending']);
      const unknown = await client.refusal('GET', '/control/deliveries/00000000-0000-4000-8000-000000000000');
      expectRefusal(unknown, 404, 'Delivery not found');
    },
  ],
];

const money = (amount: string) => ({ amount, currency: 'BRL' });

const exampleAccount = {
  accountId: 'acc-1',
  brandName: 'Banco Aurora',
  compeCode: '901',
  branchCode: '0001',
  companyCnpj: '99901000000120',
  number: '12345678',
  checkDigit: '9',
  type: 'CONTA_DEPOSITO_A_VISTA',
  balances: {
    availableAmount: money('1000.0400'),
    blockedAmount: money('0.0000'),
    automaticallyInvestedAmount: money('0.0000'),
  },
  transactions: [
    {
      transactionId: 't-001',
      transactionDate: '2026-11-05',
      creditDebitType: 'CREDITO',
      transactionName: 'SALARIO EMPRESA XYZ',
      type: 'PIX',
      transactionAmount: money('250.0000'),
      completedAuthorisedPaymentType: 'TRANSACAO_EFETIVADA',
    },
  ],
};

const suffixes = [
  'checking_account savings_account credit_card balance loans financing unarranged_account_overdraft',
  'invoice_financing bank_fixed_incomes credit_fixed_incomes variable_incomes treasure_titles funds',
  'categorized_checking_l2 categorized_checking_l3 categorized_savings_l2 categorized_savings_l3',
  'categorized_creditcard_l2 categorized_creditcard_l3',
]
  .join(' ')
  .split(' ');

function everyReport() {
  return [
    { prefix: 'pf', kind: 'personal', taxId: ana, institutionCode: '901' },
    { prefix: 'pj', kind: 'business', taxId: '11222333000181', institutionCode: '903' },
  ].flatMap(({ prefix, kind, taxId, institutionCode }) => {
    const products = suffixes.map((suffix) => `${prefix}_${suffix}`);
    return [
      { path: `/${kind}/user-data`, request: { taxId }, products },
      { path: `/${kind}/institution-data`, request: { taxId, institutionCode }, products },
    ];
  });
}

/** Webhooks from what causes them to the inbox. Only the portal's inbox is asked: addresses are each runtime's own. */
export const webhookCases: SuiteCase[] = cases.map(([name, run]) => ({
  name: `webhooks: ${name}`,
  run: (send) => run(createControlClient(send)),
}));
