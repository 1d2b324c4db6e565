import { listSchemas, pickDefs } from './toOperationDoc';
import type { Contract, WebhookDoc, WebhookSummary } from './types';

type ContractWebhook = Contract['webhooks'][number];

/**
 * One webhook as its page needs it: what the contract says of it and the component schemas that it reaches.
 * Throws when the contract has no such webhook.
 */
export function toWebhookDoc(contract: Contract, webhookId: string): WebhookDoc {
  const webhook = contract.webhooks.find(({ id }) => id === webhookId);
  if (!webhook) throw new Error(`${contract.product} has no webhook "${webhookId}".`);
  const schemas = listSchemas({ ...webhook, parameters: webhook.headers });
  return { ...webhook, $defs: pickDefs(contract.$defs, schemas) };
}

/** One line about a webhook, for lists and search. */
export function toWebhookSummary(webhook: ContractWebhook): WebhookSummary {
  const { product, id, method, tag, summary, deprecated, provisional, isOpen } = webhook;
  return {
    product,
    id,
    method,
    tag,
    summary,
    deprecated,
    ...(provisional !== undefined && { provisional }),
    isOpen,
  };
}
