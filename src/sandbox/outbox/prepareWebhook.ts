import { webhookDelivery } from '../../catalog/webhookDelivery';
import type { Json } from '../../contract/types';
import { signWebhook } from '../../webhooks/signWebhook';
import type { OutgoingWebhook } from '../outgoing';
import type { Product } from '../product';
import type { Session } from '../simulation';
import type { Delivery } from './delivery';

/** `sign` makes it ready to leave, which takes longer than all the rest: what is for the inbox does without. */
export type PreparedWebhook = { sign(): OutgoingWebhook; body: Json; problem: string | undefined };

/**
 * A delivery as it leaves: its body made, held against the contract's webhook, and ready to be signed. `problem` names the place
 * in the schema that the body breaks; such a body never leaves.
 */
export function prepareWebhook(
  delivery: Delivery,
  { product, session, seed, now }: { product: Product; session: Session; seed: string; now: number },
): PreparedWebhook {
  const { content, url, deliveryId } = delivery;
  const body = content.kind === 'recipe' ? session.cook(content.value, seed) : content.value;
  return {
    sign: () => {
      const text = JSON.stringify(body);
      const headers = {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'klavi-sandbox',
        'X-Klavi-Signature': signWebhook(text, session.secretKey),
        'X-Klavi-Timestamp': String(Math.floor(now / 1000)),
        'X-Klavi-Sandbox': 'simulated',
        // Not klavi's: it tells a repeated delivery from another one while you look at your logs.
        'X-Klavi-Sandbox-Delivery': deliveryId,
      };
      const { timeoutMs, maxRedirects } = webhookDelivery;
      return { url, headers, body: text, timeoutMs, maxRedirects };
    },
    body,
    problem: findProblem(delivery, product, body),
  };
}

function findProblem({ name }: Delivery, { contract, check }: Product, body: Json): string | undefined {
  const webhook = contract.webhooks.find(({ id }) => id === name);
  if (!webhook) return `the contract has no webhook ${name}`;
  const schema = webhook.requestBody?.content[0]?.schema;
  const problem = schema && check(schema, body)[0];
  return problem && `the body breaks the contract at ${problem.schemaPath}: ${problem.message}`;
}
