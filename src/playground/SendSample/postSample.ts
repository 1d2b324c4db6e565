import { askSandbox, type Asked } from '../../transport/askSandbox';

/** Which example of which webhook, by their names in the contract. */
export type Sample = { product: string; webhook: string; example: string };

/** What of a delivery the page tells: `DeliverySummary` of the control contract. */
export type SentDelivery = {
  deliveryId: string;
  status: 'pending' | 'delivered' | 'failed';
  attempts: { outcome: string; status?: number }[];
};

/**
 * Sends an example through the portal's sandbox and gives the delivery once the inbox has had its turn. What the sandbox
 * refuses, and a sandbox that doesn't answer, are outcomes. Loaded by the first send.
 */
export async function postSample(rootUrl: string, sample: Sample): Promise<Asked<SentDelivery>> {
  const sent = await askSandbox<SentDelivery>(rootUrl, 'POST', '/control/samples', { body: sample });
  if (!sent.ok) return sent;
  const path = `/control/deliveries/${encodeURIComponent(sent.body.deliveryId)}`;
  const read = await askSandbox<SentDelivery>(rootUrl, 'GET', path);
  // It has left; that it can't be looked at is no reason to say that it hasn't.
  return read.ok ? read : sent;
}
