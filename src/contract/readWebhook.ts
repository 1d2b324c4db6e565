import { isOpenBody } from './isOpenBody';
import type { RawWebhook } from './listWebhooks';
import { readParameters } from './readParameter';
import { readRequestBody } from './readRequestBody';
import { readResponses } from './readResponses';
import { toText } from './toText';
import type { Contract, JsonObject, JsonSchema } from './types';

/** One webhook: what the product sends to an address of the reader's. Only headers can go with it. */
export function readWebhook(
  product: string,
  document: JsonObject,
  { id, method, pathItem, operation }: RawWebhook,
  $defs: Record<string, JsonSchema>,
): Contract['webhooks'][number] {
  const tags = Array.isArray(operation.tags) ? operation.tags : [];
  const parameters = readParameters(document, pathItem.parameters, operation.parameters);
  const requestBody = readRequestBody(document, operation.requestBody);
  return {
    product,
    id,
    method,
    tag: toText(tags[0]) ?? '',
    summary: toText(operation.summary) ?? id,
    deprecated: operation.deprecated === true,
    provisional: toText(operation['x-provisional']),
    isOpen: isOpenBody(requestBody, $defs),
    description: toText(operation.description),
    headers: parameters.filter((parameter) => parameter.in === 'header'),
    requestBody,
    responses: readResponses(document, operation.responses),
  };
}
