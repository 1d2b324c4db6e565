import { personas } from '../../catalog/personas';
import { expectEqual, type SuiteCase } from '../contractSuite';
import type { JourneyView } from '../journey/types';
import {
  beginKlaviKi,
  createControlClient,
  expectRefusal,
  makeConsent,
  readStatus,
  readTicket,
  type ControlClient,
} from './controlClient';

const everything = [
  'REGISTRATION_ALL',
  'ACCOUNTS_ALL',
  'CREDIT_CARDS_ALL',
  'CREDIT_OPERATIONS_ALL',
  'INVESTMENTS_ALL',
];

function open(client: ControlClient, ticket: string): Promise<JourneyView> {
  return client.ask<JourneyView>('POST', '/control/journeys', { ticket });
}

/** A consent of somebody, with its journey at the bank's door. */
async function atTheBank(client: ControlClient, taxId: string, more = {}) {
  const begun = await beginKlaviKi(client, { externalInfo: { customerId: 'c-1' } });
  const made = await makeConsent(client, begun, { personalTaxId: taxId, ...more });
  const view = await open(client, made.ticket);
  return { begun, made, view, status: () => readStatus(client, begun, made.consentId) };
}

function parametersOf(view: JourneyView): Record<string, string> {
  return Object.fromEntries((view.returnTo?.parameters ?? []).map(({ name, value }) => [name, value]));
}

async function eventsOf(client: ControlClient, consentId: string): Promise<string[]> {
  const deliveries = await client.deliveries('?limit=200');
  return deliveries.filter((one) => one.consentId === consentId).map(({ name }) => name);
}

async function approve(client: ControlClient, begunAt: JourneyView): Promise<JourneyView> {
  const { journeyId } = begunAt;
  const asked = await client.step(journeyId, { action: 'login' });
  const accountIds = asked.resources?.map(({ accountId }) => accountId) ?? [];
  await client.step(journeyId, { action: 'authorise', permissions: everything, accountIds });
  return client.step(journeyId, { action: 'acceptLgpd' });
}

type Run = (client: ControlClient) => Promise<void>;

const cases: [string, Run][] = [
  [
    'a consent is authorised at the bank and on the LGPD page',
    async (client) => {
      const { made, begun, view, status } = await atTheBank(client, '11144477735');
      expectEqual(
        'screen',
        [view.screen, view.mode, view.institution?.name],
        ['login', 'consent', 'Banco Aurora'],
      );
      const asked = await client.step(view.journeyId, { action: 'login' });
      expectEqual('asked for', [asked.screen, asked.permissions], ['authorise', everything]);
      expectEqual('something to share', (asked.resources ?? []).length > 0, true);
      const [first] = asked.resources ?? [];
      const accountIds = [first?.accountId ?? ''];
      const permissions = ['REGISTRATION_ALL', 'ACCOUNTS_ALL'];
      const lgpd = await client.step(view.journeyId, { action: 'authorise', permissions, accountIds });
      expectEqual('then', [lgpd.screen, await status()], ['lgpd', 'AWAITING_LGPD_AUTHORISATION']);
      const done = await client.step(view.journeyId, { action: 'acceptLgpd' });
      expectEqual('done', [done.screen, await status()], ['success', 'AUTHORISED']);
      expectEqual('parameters', parametersOf(done), {
        link_id: begun.linkId,
        consent_id: made.consentId,
        external_info: '{"customerId":"c-1"}',
        external_track_id: 'trk-suite',
      });
      expectEqual('way back', [done.returnTo?.host, done.returnTo?.kind], ['app.example.com', 'site']);
      const path = `/klavi-ki/data/v1/consents/${made.consentId}`;
      const consent = await client.ask('GET', path, undefined, begun.accessToken);
      expectEqual('granted', consent.permissionsGranted, permissions);
      expectEqual('event', (await eventsOf(client, made.consentId)).includes('consent_authorised'), true);
      const again = await client.refusal('POST', `/control/journeys/${view.journeyId}/steps`, {
        action: 'acceptLgpd',
      });
      expectRefusal(again, 409, 'The journey is at success');
    },
  ],
  [
    'an address of a consent opens once',
    async (client) => {
      const { made } = await atTheBank(client, '11144477735');
      const again = await client.refusal('POST', '/control/journeys', { ticket: made.ticket });
      expectRefusal(again, 409, 'already used');
    },
  ],
  [
    'an address of a consent opens within 60 seconds',
    async (client) => {
      const begun = await beginKlaviKi(client);
      const { ticket, consentId } = await makeConsent(client, begun);
      await client.advance(61);
      const late = await client.refusal('POST', '/control/journeys', { ticket });
      expectRefusal(late, 409, 'within 60 seconds');
      expectEqual('still', await readStatus(client, begun, consentId), 'AWAITING_AUTHORISATION');
    },
  ],
  [
    'a refusal at the bank rejects the consent',
    async (client) => {
      const { made, view, status } = await atTheBank(client, '11144477735');
      await client.step(view.journeyId, { action: 'login' });
      const ended = await client.step(view.journeyId, { action: 'refuse' });
      expectEqual('ended', [ended.screen, await status()], ['failure', 'REJECTED']);
      expectEqual('error', parametersOf(ended).error, 'access_denied');
      expectEqual('event', await eventsOf(client, made.consentId), ['consent_rejected']);
    },
  ],
  [
    'a refusal on the LGPD page rejects the consent',
    async (client) => {
      const { view, status } = await atTheBank(client, '11144477735');
      const { journeyId } = view;
      await client.step(journeyId, { action: 'login' });
      await client.step(journeyId, { action: 'authorise', permissions: everything, accountIds: [] });
      const ended = await client.step(journeyId, { action: 'refuseLgpd' });
      expectEqual('ended', [ended.screen, await status()], ['failure', 'REJECTED']);
      expectEqual('error', parametersOf(ended).error, 'lgpd_denied');
    },
  ],
  [
    'a consent that nobody authorised is rejected after 60 minutes, and its journey says so',
    async (client) => {
      const { view, made } = await atTheBank(client, '11144477735');
      await client.advance(3601);
      const renewed = await client.ask<JourneyView>('GET', `/control/journeys/${view.journeyId}`);
      expectEqual('screen', [renewed.screen, renewed.error], ['failure', 'authorisation_expired']);
      expectEqual('event', await eventsOf(client, made.consentId), ['consent_rejected']);
      const token = await client.refusal(
        'GET',
        `/klavi-ki/data/v1/consents/${made.consentId}`,
        undefined,
        'gone',
      );
      expectRefusal(token, 401, 'Invalid or expired token');
    },
  ],
  [
    'an institution that breaks fails the consent at its door',
    async (client) => {
      const { made, view, status } = await atTheBank(client, '11144477735');
      await client.ask('PATCH', '/control/settings', { brokenInstitutions: ['901'] });
      const ended = await client.step(view.journeyId, { action: 'login' });
      expectEqual('ended', [ended.screen, await status()], ['failure', 'ERROR']);
      expectEqual('event', await eventsOf(client, made.consentId), ['consent_error']);
    },
  ],
  [
    'a link goes through the screens of klavi, twice',
    async (client) => {
      const begun = await beginKlaviKi(client, { redirectURL: 'https://app.example.com/back' });
      const view = await open(client, readTicket(begun.linkURL));
      const { journeyId } = view;
      expectEqual('screen', [view.screen, view.mode], ['welcome', 'link']);
      const asked = await client.step(journeyId, { action: 'continue' });
      expectEqual('no CPF yet', asked.screen, 'identify');
      const list = await client.step(journeyId, { action: 'identify', personalTaxId: '11144477735' });
      expectEqual('person', [list.screen, list.person?.name], ['institutions', 'Ana Exemplo']);
      const chosen = await client.step(journeyId, { action: 'chooseInstitution', institutionCode: '901' });
      expectEqual('chosen', [chosen.screen, chosen.status], ['confirm', 'STARTED']);
      const bank = await client.step(journeyId, { action: 'confirm', validityPeriod: 0 });
      expectEqual('at the bank', [bank.screen, bank.status], ['login', 'AWAITING_AUTHORISATION']);
      const done = await approve(client, bank);
      expectEqual('done', [done.screen, Object.keys(parametersOf(done))], ['success', ['link_id']]);
      const more = await client.step(journeyId, { action: 'connectMore' });
      expectEqual('one more', more.screen, 'institutions');
      const down = await client.refusal('POST', `/control/journeys/${journeyId}/steps`, {
        action: 'chooseInstitution',
        institutionCode: '905',
      });
      expectRefusal(down, 400, 'is unavailable');
      await client.step(journeyId, { action: 'chooseInstitution', institutionCode: '902' });
      const left = await client.step(journeyId, { action: 'exit' });
      expectEqual('left', [left.screen, parametersOf(left).error], ['failure', 'user_left']);
      const reopened = await open(client, readTicket(begun.linkURL));
      expectEqual('again', reopened.screen, 'welcome');
      await client.advance(1801);
      const late = await client.refusal('POST', '/control/journeys', { ticket: readTicket(begun.linkURL) });
      expectRefusal(late, 409, '1800 seconds');
    },
  ],
  [
    'an address that runs code is no way back',
    async (client) => {
      const { view } = await atTheBank(client, '11144477735', { redirectURL: 'javascript:alert(1)' });
      const ended = await client.step(view.journeyId, { action: 'refuse' });
      expectEqual('way back', [ended.screen, ended.returnTo], ['failure', undefined]);
    },
  ],
  ...endings([
    ['expires', 'EXPIRED', 'consent_expired'],
    ['revokes', 'REVOKED', 'consent_revoked'],
  ]),
  [
    'the persona whose bank is down does not get in',
    async (client) => {
      const { view, status } = await atTheBank(client, taxIdOf('outage'));
      const ended = await client.step(view.journeyId, { action: 'login' });
      expectEqual(
        'ended',
        [ended.screen, ended.persona?.ending, await status()],
        ['failure', 'outage', 'ERROR'],
      );
    },
  ],
];

function endings(list: [string, string, string][]): [string, Run][] {
  return list.map(([ending, wanted, event]) => [
    `the persona who ${ending} does so ten minutes after`,
    async (client) => {
      const { made, view, status } = await atTheBank(client, taxIdOf(ending));
      const done = await approve(client, view);
      expectEqual('done', [done.screen, done.persona?.ending], ['success', ending]);
      await client.advance(570);
      expectEqual('before', await status(), 'AUTHORISED');
      await client.advance(30);
      expectEqual('after', await status(), wanted);
      expectEqual('event', (await eventsOf(client, made.consentId)).includes(event), true);
    },
  ]);
}

function taxIdOf(ending: string): string {
  return personas.find((persona) => persona.ending === ending)?.personalTaxId ?? '';
}

/** Journeys as a person takes them, by the operations that the pages use. */
export const journeyCases: SuiteCase[] = cases.map(([name, run]) => ({
  name: `journey: ${name}`,
  run: (send) => run(createControlClient(send)),
}));
