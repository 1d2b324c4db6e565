import { isJsonObject } from './isJsonObject';
import { readPointer } from './jsonPointer';
import { readContent } from './readContent';
import { readHeaders } from './readParameter';
import { resolveReference } from './resolveReference';
import { toText } from './toText';
import type { Json, JsonObject, LinkDoc, ResponseDoc } from './types';

/** The responses of an operation, by ascending status, `default` last. */
export function readResponses(document: JsonObject, responses: Json | undefined): ResponseDoc[] {
  if (!isJsonObject(responses)) return [];
  return Object.entries(responses).map(([status, entry]) => {
    const response = resolveReference(document, entry);
    return {
      status,
      description: toText(response.description) ?? '',
      provisional: toText(response['x-provisional']),
      headers: readHeaders(document, response.headers),
      content: isJsonObject(response.content) ? readContent(document, response.content) : [],
      links: isJsonObject(response.links) ? readLinks(document, response.links) : [],
    };
  });
}

function readLinks(document: JsonObject, links: JsonObject): LinkDoc[] {
  return Object.entries(links).map(([name, entry]) => {
    const link = resolveReference(document, entry);
    return {
      name,
      operationId: readLinkedOperation(document, link) ?? '',
      description: toText(link.description),
      parameters: isJsonObject(link.parameters) ? link.parameters : {},
      requestBody: link.requestBody,
    };
  });
}

/** A link names its operation by `operationId`, or by a reference within the document. */
function readLinkedOperation(document: JsonObject, link: JsonObject): string | undefined {
  if (typeof link.operationId === 'string') return link.operationId;
  if (typeof link.operationRef !== 'string' || !link.operationRef.startsWith('#')) return undefined;
  const operation = readPointer(document, link.operationRef);
  return isJsonObject(operation) ? toText(operation.operationId) : undefined;
}
