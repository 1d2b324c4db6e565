import type { JsonObject } from '../../contract/types';
import { expectEqual, type SuiteCase } from '../contractSuite';
import {
  beginKlaviKi,
  createControlClient,
  expectRefusal,
  type ControlClient,
  type DeliverySummary,
} from './controlClient';

type Run = (client: ControlClient) => Promise<void>;

type Sample = { product: string; webhook: string; example?: string };

type ReadDelivery = DeliverySummary & { body: JsonObject | JsonObject[]; headers: Record<string, string> };

function send(client: ControlClient, sample: Sample): Promise<DeliverySummary> {
  return client.ask<DeliverySummary>('POST', '/control/samples', sample);
}

function read(client: ControlClient, { deliveryId }: DeliverySummary): Promise<ReadDelivery> {
  return client.ask<ReadDelivery>('GET', `/control/deliveries/${deliveryId}`);
}

function setWebhooks(client: ControlClient, webhooks: JsonObject): Promise<JsonObject> {
  return client.ask('PATCH', '/control/settings', { webhooks });
}

const event: Sample = { product: 'klavi-ki', webhook: 'consent_authorised' };

const cases: [string, Run][] = [
  [
    'an event reaches the inbox, signed, with the ids of the example',
    async (client) => {
      await client.ask('POST', '/control/reset');
      const sent = await send(client, event);
      expectEqual(
        'answer',
        [sent.kind, sent.name, sent.status, sent.level],
        ['event', 'consent_authorised', 'pending', 'inbox'],
      );
      const { status, body, headers, eventId, consentId } = await read(client, sent);
      expectEqual('status', status, 'delivered');
      const [message] = Array.isArray(body) ? body : [];
      expectEqual('name', message?.eventName, 'consent_authorised');
      expectEqual('ids', [eventId, typeof consentId], [message?.eventId, 'string']);
      expectEqual('signature', /^[0-9a-f]{64}$/.test(headers['X-Klavi-Signature'] ?? ''), true);
    },
  ],
  [
    'a named example is the one that is sent, of reports too',
    async (client) => {
      await client.ask('POST', '/control/reset');
      const report = { product: 'klavi-ki', webhook: 'pf_checking_account' };
      const codes = async (example: string) => {
        const delivery = await read(client, await send(client, { ...report, example }));
        return [
          delivery.kind,
          delivery.status,
          Array.isArray(delivery.body) ? undefined : delivery.body.code,
        ];
      };
      expectEqual('whole', await codes('uma-conta'), ['report', 'delivered', 200]);
      expectEqual('partial', await codes('parcial'), ['report', 'delivered', 204]);
    },
  ],
  [
    'klaaS and the screens send samples as well',
    async (client) => {
      await client.ask('POST', '/control/reset');
      for (const sample of [
        { product: 'klaas', webhook: 'personReport' },
        { product: 'klaas', webhook: 'companyReport' },
        { product: 'klavi-ki', webhook: 'institution_click' },
      ]) {
        const { status, product } = await read(client, await send(client, sample));
        expectEqual(sample.webhook, [status, product], ['delivered', sample.product]);
      }
    },
  ],
  [
    'samples keep to the settings of webhooks',
    async (client) => {
      await client.ask('POST', '/control/reset');
      await setWebhooks(client, { inboxStatus: 503 });
      const refused = await read(client, await send(client, event));
      expectEqual('refused', [refused.status, refused.attempts[0]?.status], ['pending', 503]);
      await setWebhooks(client, { inboxStatus: 200, duplicate: true });
      const twice = await send(client, event);
      await client.advance(1);
      expectEqual('twice', (await read(client, twice)).attempts.length, 2);
      await setWebhooks(client, { duplicate: false, eventsUrl: 'http://127.0.0.1:9/events' });
      const { level, url } = await send(client, event);
      expectEqual('address', [level, url], ['console', 'http://127.0.0.1:9/events']);
      await client.ask('POST', '/control/reset');
    },
  ],
  [
    'what the contract has not is refused, and says what it has',
    async (client) => {
      await beginKlaviKi(client);
      const before = await client.deliveries();
      const refusal = (sample: JsonObject) => client.refusal('POST', '/control/samples', sample);
      expectRefusal(await refusal({ product: 'nothing', webhook: 'x' }), 404, 'there are: klavi-ki');
      expectRefusal(
        await refusal({ ...event, webhook: 'toString' }),
        404,
        'klavi-ki has no webhook toString',
      );
      expectRefusal(await refusal({ ...event, example: 'parcial' }), 404, 'it has: pessoa, empresa');
      expectRefusal(await refusal({ product: 'klavi-ki' }), 400, 'webhook is required');
      expectRefusal(await refusal({ ...event, body: [] }), 400, 'body');
      expectEqual('nothing sent', (await client.deliveries()).length, before.length);
    },
  ],
];

/** An example of the contract on its way to the inbox. */
export const sampleCases: SuiteCase[] = cases.map(([name, run]) => ({
  name: `samples: ${name}`,
  run: (transport) => run(createControlClient(transport)),
}));
