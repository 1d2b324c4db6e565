import { createUuid, type Random } from '../random';
import type { WebhookSettings } from '../settings';
import type { Delivery, Emission } from './delivery';

/** Finished deliveries that are kept for the inbox. Those still on their way are never dropped. */
const mostFinished = 500;

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
      content,
      ids,
    };
  });
  return forgetOldest([...deliveries, ...added]);
}

function forgetOldest(deliveries: Delivery[]): Delivery[] {
  const finished = deliveries.filter(({ status }) => status !== 'pending').length;
  let surplus = finished - mostFinished;
  if (surplus <= 0) return deliveries;
  return deliveries.filter(({ status }) => status === 'pending' || surplus-- <= 0);
}
