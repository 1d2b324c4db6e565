import { createUuid, type Random } from '../random';
import type { WebhookSettings } from '../settings';
import type { Delivery, Emission } from './delivery';

/** Finished deliveries that are kept for the inbox. Those still on their way are never dropped. */
const mostFinished = 500;

/** Characters that finished deliveries may take together: what klaaS makes of a customer's data can be large. */
const mostText = 4_000_000;

/** How far the limits may be passed before anything is forgotten: it takes a look at every delivery. */
const slack = 500;
const slackText = 10_000;

/** Milliseconds between deliveries that were asked to come in another order. */
const reorderStep = 400;

/** Puts what a product emitted at the end of the outbox, as the webhook settings ask. */
export function addDeliveries(
  deliveries: Delivery[],
  product: string,
  emissions: Emission[],
  { settings, random }: { settings: WebhookSettings; random: Random },
): Delivery[] {
  if (emissions.length === 0) return deliveries;
  const added = emissions.map(({ kind, name, dueAt, callback, content, ids }, index): Delivery => {
    const url = kind === 'event' ? settings.eventsUrl : settings.reportsUrl;
    const { level, url: address } = callback ?? { level: url === '' ? 'inbox' : 'console', url };
    // The last one first, so that even a pair is seen to change places.
    const delay = settings.reorder ? (emissions.length - 1 - index) * reorderStep : 0;
    return {
      deliveryId: createUuid(random),
      product,
      kind,
      name,
      level,
      url: address,
      status: 'pending',
      createdAt: dueAt,
      dueAt: dueAt + delay,
      tries: 0,
      repeats: settings.duplicate ? 1 : 0,
      attempts: [],
      size: JSON.stringify(content.value).length,
      content,
      ids,
    };
  });
  const all = deliveries.concat(added);
  const isDueToForget = all.length > mostFinished + slack || added.some(({ size }) => size > slackText);
  return isDueToForget ? forgetOldest(all) : all;
}

function forgetOldest(deliveries: Delivery[]): Delivery[] {
  let count = 0;
  let text = 0;
  const kept = deliveries.toReversed().filter((delivery) => {
    if (delivery.status === 'pending') return true;
    count += 1;
    text += delivery.size;
    return count <= mostFinished && text <= mostText;
  });
  return kept.length === deliveries.length ? deliveries : kept.reverse();
}
