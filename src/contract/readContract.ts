import { formatPointer } from './jsonPointer';
import { isJsonObject } from './isJsonObject';
import { listOperations, type RawOperation } from './listOperations';
import { listWebhooks } from './listWebhooks';
import { readOperation } from './readOperation';
import { readServers } from './readServers';
import { readWebhook } from './readWebhook';
import { toContractSchema } from './toContractSchema';
import { toText } from './toText';
import type { Contract, Json, JsonObject, JsonSchema } from './types';

/**
 * Reads a parsed OpenAPI 3.1 document into the contract of a product: references to parameters, responses, bodies,
 * examples, headers and links are resolved; references to schemas are kept, and point into `$defs`.
 * Throws, with the JSON Pointer of the operation, webhook or schema, when a reference can't be resolved.
 */
export function readContract(product: string, document: JsonObject): Contract {
  const info = isJsonObject(document.info) ? document.info : {};
  const $defs = readDefs(document);
  const contract: Contract = {
    product,
    title: toText(info.title) ?? product,
    version: toText(info.version) ?? '',
    description: toText(info.description),
    servers: readServers(document.servers),
    tags: readTags(document.tags),
    operations: listOperations(document).map((raw) =>
      at(raw.segments, () => readOne(product, document, raw)),
    ),
    webhooks: listWebhooks(document).map((raw) =>
      at(raw.segments, () => readWebhook(product, document, raw, $defs)),
    ),
    $defs,
  };
  // Absent texts are dropped, so that a contract equals its own JSON.
  return JSON.parse(JSON.stringify(contract)) as Contract;
}

function readOne(product: string, document: JsonObject, raw: RawOperation): Contract['operations'][number] {
  if (typeof raw.operation.operationId !== 'string') throw new Error('operationId is missing.');
  return readOperation(product, document, raw);
}

function readTags(tags: Json | undefined): Contract['tags'] {
  if (!Array.isArray(tags)) return [];
  return tags.filter(isJsonObject).map((tag) => ({
    name: String(tag.name),
    displayName: toText(tag['x-displayName']),
    description: toText(tag.description),
  }));
}

function readDefs(document: JsonObject): Record<string, JsonSchema> {
  const components = isJsonObject(document.components) ? document.components : {};
  const schemas = isJsonObject(components.schemas) ? components.schemas : {};
  const defs = Object.entries(schemas).map(([name, schema]) => [
    name,
    at(['components', 'schemas', name], () =>
      toContractSchema((isJsonObject(schema) ? schema : {}) as JsonSchema),
    ),
  ]);
  return Object.fromEntries(defs) as Record<string, JsonSchema>;
}

function at<T>(segments: (string | number)[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`#${formatPointer(segments)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
