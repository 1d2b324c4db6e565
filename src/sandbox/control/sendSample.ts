import { isJsonObject } from '../../contract/isJsonObject';
import type { Json, JsonObject, NamedExample } from '../../contract/types';
import { notFound } from '../apiError';
import { addDeliveries } from '../outbox/addDeliveries';
import type { DeliveryIds, Emission } from '../outbox/delivery';
import { toDeliveryView } from '../outbox/toDeliveryView';
import type { ControlBehaviour, ControlContext } from './control';

/** `POST /control/samples`: an example of the contract leaves like any other webhook. */
export const sendSample: ControlBehaviour = ({ body, now, random }, context) => {
  // The contract has checked its shape.
  const asked = body as { product: string; webhook: string; example?: string };
  const { isOpen, value } = findSample(asked, context);
  const { workspace } = context;
  const { deliveries, settings } = workspace.state();
  const emission = toEmission(asked.webhook, value, now);
  const added = addDeliveries(deliveries, asked.product, [emission], { settings: settings.webhooks, random });
  workspace.change({ deliveries: added });
  // The newest is never the one to be forgotten.
  const delivery = added.at(-1);
  return { status: 202, ...(delivery && { body: toDeliveryView(delivery, isOpen) }) };
};

function findSample(
  { product, webhook: name, example }: { product: string; webhook: string; example?: string },
  { loadedProducts, workspace }: ControlContext,
): { isOpen: boolean; value: Json } {
  const contract = loadedProducts.get(product)?.contract;
  // A product without a simulation has no key to sign with.
  if (!contract || !workspace.session(product)) {
    throw notFound(`There is no product ${product}; there are: ${list([...loadedProducts.keys()])}`);
  }
  const webhook = contract.webhooks.find(({ id }) => id === name);
  if (!webhook) throw notFound(`${product} has no webhook ${name}`);
  const examples: NamedExample[] = webhook.requestBody?.content[0]?.examples ?? [];
  const chosen = example === undefined ? examples[0] : examples.find((one) => one.name === example);
  if (!chosen) {
    const has = examples.length > 0 ? `it has: ${list(examples.map((one) => one.name))}` : 'it has none';
    throw notFound(`${name} has no example${example === undefined ? '' : ` ${example}`}; ${has}`);
  }
  return { isOpen: webhook.isOpen, value: chosen.value };
}

/** Events say their name, alone or in a list; whatever else klavi sends is a report. */
function toEmission(name: string, value: Json, now: number): Emission {
  const first = Array.isArray(value) ? value[0] : value;
  const message = isJsonObject(first) ? first : {};
  const kind = 'eventName' in message ? 'event' : 'report';
  return { kind, name, dueAt: now, content: { kind: 'body', value }, ids: readIds(message) };
}

function readIds(message: JsonObject): DeliveryIds {
  const payload = isJsonObject(message.payload) ? message.payload : {};
  const consents = isJsonObject(payload.consents) ? payload.consents : {};
  const all: JsonObject = { ...consents, ...payload, ...message };
  const names = ['eventId', 'requestId', 'linkId', 'consentId'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (typeof all[name] === 'string' && all[name] !== '' ? [[name, all[name]]] : [])),
  );
}

function list(names: string[]): string {
  return names.join(', ');
}
