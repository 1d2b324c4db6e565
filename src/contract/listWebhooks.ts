import { isJsonObject } from './isJsonObject';
import type { Segment } from './jsonPointer';
import { listMethods } from './listOperations';
import { resolveReference } from './resolveReference';
import type { JsonObject, WebhookSummary } from './types';

export type RawWebhook = {
  /** The key in `webhooks`. */
  id: string;
  method: WebhookSummary['method'];
  pathItem: JsonObject;
  operation: JsonObject;
  /** Where the webhook stands in the document. */
  segments: Segment[];
};

/** Every webhook of an OpenAPI 3.1 document as it is written there or in `components.pathItems`, in the document's order. */
export function listWebhooks(document: JsonObject): RawWebhook[] {
  const webhooks = isJsonObject(document.webhooks) ? document.webhooks : {};
  return Object.entries(webhooks).flatMap(([id, entry]) => {
    const pathItem = resolveReference(document, entry);
    return listMethods(pathItem).map(({ method, operation }) => ({
      id,
      method,
      pathItem,
      operation,
      segments: ['webhooks', id, method],
    }));
  });
}
