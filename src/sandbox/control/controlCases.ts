import type { JsonObject } from '../../contract/types';
import { expectEqual, type SuiteCase } from '../contractSuite';
import {
  beginKlaviKi,
  createControlClient,
  expectRefusal,
  makeConsent,
  readStatus,
  type Begun,
  type ControlClient,
} from './controlClient';
import { journeyCases } from './journeyCases';
import { sampleCases } from './sampleCases';
import { webhookCases } from './webhookCases';

type Run = (client: ControlClient) => Promise<void>;

const reportPath = '/klavi-ki/data/v1/personal/user-data';
const reports = { taxId: '11144477735', products: ['pf_checking_account'] };

function fail(client: ControlClient, failure: JsonObject | null): Promise<JsonObject> {
  return client.ask('PATCH', '/control/settings', { failure });
}

async function taskStatus(client: ControlClient, taskId: string, { linkToken }: Begun): Promise<JsonObject> {
  return client.ask('GET', `/klavi-ki/data/v1/tasks/${taskId}/status`, undefined, linkToken);
}

const cases: [string, Run][] = [
  [
    'health names the products and the time',
    async (client) => {
      await client.ask('POST', '/control/reset');
      const { status, products, now } = await client.ask('GET', '/control/health');
      expectEqual('health', [status, (products as string[]).includes('klavi-ki')], ['ok', true]);
      await client.advance(86_400);
      const later = await client.ask('GET', '/control/health');
      const passed = Date.parse(String(later.now)) - Date.parse(String(now));
      expectEqual('a day later', passed >= 86_400_000 && passed < 86_460_000, true);
      expectEqual('offset', (await client.ask('GET', '/control/clock')).offsetSeconds, 86_400);
      await client.ask('POST', '/control/reset');
      expectEqual('offset after a reset', (await client.ask('GET', '/control/clock')).offsetSeconds, 0);
    },
  ],
  [
    'tokens end when the clock says so',
    async (client) => {
      const { accessToken } = await beginKlaviKi(client);
      await client.advance(1770);
      await client.ask('GET', '/klavi-ki/data/v1/refresh', undefined, accessToken);
      await client.advance(30);
      const late = await client.refusal('GET', '/klavi-ki/data/v1/refresh', undefined, accessToken);
      expectRefusal(late, 401, 'Invalid or expired token');
    },
  ],
  [
    'calls are throttled as often as ordered, and say when to try again',
    async (client) => {
      const { accessToken } = await beginKlaviKi(client);
      await fail(client, { status: 429, times: 2, retryAfterSeconds: 3 });
      const refresh = {
        method: 'GET',
        path: '/klavi-ki/data/v1/refresh',
        headers: { authorization: `Bearer ${accessToken}` },
      };
      const answers = [await client.send(refresh), await client.send(refresh), await client.send(refresh)];
      expectEqual(
        'statuses',
        answers.map(({ status }) => status),
        [429, 429, 200],
      );
      expectEqual('retry-after', answers[0]?.headers['retry-after'], '3');
    },
  ],
  ...[500, 503].map((status): [string, Run] => [
    `a call breaks with ${status} once`,
    async (client) => {
      const { accessToken } = await beginKlaviKi(client);
      await fail(client, { status, times: 1 });
      const broken = await client.refusal('GET', '/klavi-ki/data/v1/refresh', undefined, accessToken);
      expectRefusal(broken, status, 'Ordered by');
      await client.ask('GET', '/klavi-ki/data/v1/refresh', undefined, accessToken);
    },
  ]),
  ...[4007, 4008, 4009].map((statusCode): [string, Run] => [
    `report requests are refused with ${statusCode}, and other calls are not`,
    async (client) => {
      const { accessToken } = await beginKlaviKi(client);
      await fail(client, { status: 416, statusCode, times: 1 });
      await client.ask('GET', '/klavi-ki/data/v1/refresh', undefined, accessToken);
      const answer = await client.send({
        method: 'POST',
        path: reportPath,
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(reports),
      });
      const { statusCode: told } = JSON.parse(answer.body) as JsonObject;
      expectEqual('refusal', [answer.status, told], [416, statusCode]);
      await client.ask('POST', reportPath, reports, accessToken);
    },
  ]),
  [
    'consents are refused with 4003',
    async (client) => {
      const begun = await beginKlaviKi(client);
      await fail(client, { status: 416, statusCode: 4003, times: 1 });
      const refused = await makeConsent(client, begun).then(
        () => 'made',
        (error: Error) => error.message,
      );
      expectEqual('refusal', /416.*4003/.test(refused), true);
      await makeConsent(client, begun);
    },
  ],
  [
    'consents are authorised, refused and ended from outside, along the allowed ways only',
    async (client) => {
      const begun = await beginKlaviKi(client);
      const make = (externalTrackId: string) => makeConsent(client, begun, { externalTrackId });
      const act = (id: string, what: string, body: JsonObject = {}) =>
        client.ask('POST', `/control/consents/${id}/${what}`, body);
      const [one, two, three, four] = [await make('1'), await make('2'), await make('3'), await make('4')];
      await act(one.consentId, 'authorise', { permissions: ['ACCOUNTS_ALL'] });
      await act(two.consentId, 'refuse', { reason: 'lgpd' });
      await act(three.consentId, 'end', { status: 'ERROR' });
      const statuses = async () =>
        Promise.all([one, two, three, four].map(({ consentId }) => readStatus(client, begun, consentId)));
      expectEqual('then', await statuses(), ['AUTHORISED', 'REJECTED', 'ERROR', 'AWAITING_AUTHORISATION']);
      const early = await client.refusal('POST', `/control/consents/${four.consentId}/end`, {
        status: 'REVOKED',
      });
      expectRefusal(early, 409, 'The consent is AWAITING_AUTHORISATION');
      const twice = await client.refusal('POST', `/control/consents/${two.consentId}/authorise`, {});
      expectRefusal(twice, 409, 'The consent is REJECTED');
      await act(one.consentId, 'end', { status: 'REVOKED' });
      await act(one.consentId, 'end', { status: 'DELETED_BY_USER' });
      expectEqual('at the end', (await statuses())[0], 'DELETED_BY_USER');
      const listed = await client.ask<JsonObject[]>('GET', '/control/consents');
      const newest = listed[0] ?? {};
      expectEqual('newest first', [newest.consentId, newest.personName], [four.consentId, 'Ana Exemplo']);
    },
  ],
  [
    'tasks are made for a link',
    async (client) => {
      const begun = await beginKlaviKi(client);
      const make = async (outcome: string, more: JsonObject = {}) =>
        (
          await client.ask<{ taskId: string }>('POST', '/control/tasks', {
            linkId: begun.linkId,
            outcome,
            ...more,
          })
        ).taskId;
      const [done, failed, asking] = [
        await make('success'),
        await make('fail', { code: 408 }),
        await make('needMFA'),
      ];
      expectEqual('at first', (await taskStatus(client, done, begun)).status, 'pending');
      await client.advance(5);
      expectEqual('done', (await taskStatus(client, done, begun)).status, 'success');
      const { status, code } = await taskStatus(client, failed, begun);
      expectEqual('failed', [status, code], ['fail', 408]);
      const path = `/klavi-ki/data/v1/tasks/${asking}/mfa`;
      await client.ask('POST', path, { mfaId: 32, code: '1' }, begun.linkToken);
      await client.advance(5);
      expectEqual('verified', (await taskStatus(client, asking, begun)).status, 'success');
      const unknown = await client.refusal('POST', '/control/tasks', {
        linkId: '00000000-0000-4000-8000-000000000000',
        outcome: 'fail',
      });
      expectRefusal(unknown, 404, 'Link not found');
    },
  ],
  [
    'a state is taken out, and in again after a reset',
    async (client) => {
      const begun = await beginKlaviKi(client);
      const { consentId } = await makeConsent(client, begun);
      await client.advance(60);
      const state = await client.ask('GET', '/control/state');
      await client.ask('POST', '/control/reset');
      const gone = await client.refusal(
        'GET',
        `/klavi-ki/data/v1/consents/${consentId}`,
        undefined,
        begun.accessToken,
      );
      expectRefusal(gone, 404, 'Consent not found');
      await client.ask('PUT', '/control/state', state);
      expectEqual('back', await readStatus(client, begun, consentId), 'AWAITING_AUTHORISATION');
      expectEqual('clock', (await client.ask('GET', '/control/clock')).offsetSeconds, 60);
    },
  ],
  [
    'what is no state is not taken in',
    async (client) => {
      await client.ask('POST', '/control/reset');
      const state = await client.ask('GET', '/control/state');
      for (const wrong of [
        {},
        { ...state, version: 99 },
        { ...state, products: { 'klavi-ki': { links: 'many' } } },
      ]) {
        const refused = await client.refusal('PUT', '/control/state', wrong);
        expectRefusal(refused, 400, '');
      }
      expectEqual('unchanged', await client.ask('GET', '/control/state'), state);
    },
  ],
  [
    'settings that make no sense are refused',
    async (client) => {
      await client.ask('POST', '/control/reset');
      const before = await client.ask('GET', '/control/settings');
      for (const wrong of [
        { brokenInstitutions: ['999'] },
        { latencyMs: -1 },
        { webhooks: { reportMode: 'sometimes' } },
        { unknown: true },
      ]) {
        const refused = await client.refusal('PATCH', '/control/settings', wrong);
        expectEqual(JSON.stringify(wrong), refused[0], 400);
      }
      expectEqual('unchanged', await client.ask('GET', '/control/settings'), before);
      const changed = await client.ask('PATCH', '/control/settings', { webhooks: { duplicate: true } });
      const webhooks = { ...(before.webhooks as JsonObject), duplicate: true };
      expectEqual('changed', changed, { ...before, webhooks });
      await client.ask('POST', '/control/reset');
    },
  ],
];

/** What the sandbox does when it is told to: time, failures, consents, tasks, state; then journeys, webhooks and samples. */
export const controlCases: SuiteCase[] = [
  ...cases.map(([name, run]) => ({
    name: `control: ${name}`,
    run: (send: Parameters<SuiteCase['run']>[0]) => run(createControlClient(send)),
  })),
  ...journeyCases,
  ...webhookCases,
  ...sampleCases,
];
