import type { RawOperation } from './listOperations';
import { readParameters } from './readParameter';
import { readRequestBody } from './readRequestBody';
import { readResponses } from './readResponses';
import { readSecurity, readSecuritySchemes } from './readSecurity';
import { readServers } from './readServers';
import { toText } from './toText';
import type { Contract, JsonObject } from './types';

/** One operation with everything it inherits: its path's parameters and servers, the document's servers and security. */
export function readOperation(
  product: string,
  document: JsonObject,
  raw: RawOperation,
): Contract['operations'][number] {
  const { operation, pathItem } = raw;
  const security = readSecurity(operation.security ?? document.security);
  const tags = Array.isArray(operation.tags) ? operation.tags : [];
  return {
    product,
    id: String(operation.operationId),
    method: raw.method,
    path: raw.path,
    tag: toText(tags[0]) ?? '',
    summary: toText(operation.summary) ?? String(operation.operationId),
    deprecated: operation.deprecated === true,
    provisional: toText(operation['x-provisional']),
    description: toText(operation.description),
    servers: readServers(operation.servers ?? pathItem.servers ?? document.servers),
    security,
    securitySchemes: readSecuritySchemes(document, security),
    parameters: readParameters(document, pathItem.parameters, operation.parameters),
    requestBody: readRequestBody(document, operation.requestBody),
    responses: readResponses(document, operation.responses),
  };
}
