import { isJsonObject } from './isJsonObject';
import type { Segment } from './jsonPointer';
import { listSubschemas } from './subschemas';
import type { Json, JsonObject, JsonSchema } from './types';

/** What an object of an OpenAPI document is, by the names of the specification. */
export type Kind =
  | 'document'
  | 'info'
  | 'server'
  | 'tag'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'mediaType'
  | 'response'
  | 'link'
  | 'example'
  | 'securityScheme'
  | 'schema';

type Shape = { one?: Record<string, Kind>; list?: Record<string, Kind>; map?: Record<string, Kind> };

const operations = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** Where each kind holds others: one, a list of them, or a map by name (OpenAPI 3.1, section 4.8). */
const shapes: Record<Kind, Shape> = {
  document: {
    one: { info: 'info', components: 'components' },
    list: { servers: 'server', tags: 'tag' },
    map: { paths: 'pathItem', webhooks: 'pathItem' },
  },
  components: {
    map: {
      schemas: 'schema',
      responses: 'response',
      parameters: 'parameter',
      examples: 'example',
      links: 'link',
      requestBodies: 'requestBody',
      headers: 'header',
      securitySchemes: 'securityScheme',
      pathItems: 'pathItem',
    },
  },
  pathItem: {
    one: Object.fromEntries(operations.map((method): [string, Kind] => [method, 'operation'])),
    list: { parameters: 'parameter', servers: 'server' },
  },
  operation: {
    one: { requestBody: 'requestBody' },
    list: { parameters: 'parameter', servers: 'server' },
    map: { responses: 'response' },
  },
  parameter: { one: { schema: 'schema' }, map: { content: 'mediaType', examples: 'example' } },
  header: { one: { schema: 'schema' }, map: { content: 'mediaType', examples: 'example' } },
  requestBody: { map: { content: 'mediaType' } },
  mediaType: { one: { schema: 'schema' }, map: { examples: 'example' } },
  response: { map: { headers: 'header', content: 'mediaType', links: 'link' } },
  info: {},
  server: {},
  tag: {},
  link: {},
  example: {},
  securityScheme: {},
  schema: {},
};

export type Visit = (kind: Kind, node: JsonObject, segments: Segment[]) => void;

/**
 * Visits every object of an OpenAPI document at the place where it is written; references are visited, not followed,
 * and nothing inside an example's value is taken for a part of the contract.
 */
export function walkDocument(document: JsonObject, visit: Visit): void {
  walk('document', document, [], visit);
}

function walk(kind: Kind, node: Json | undefined, segments: Segment[], visit: Visit): void {
  if (!isJsonObject(node)) return;
  visit(kind, node, segments);
  if (kind === 'schema') {
    for (const sub of listSubschemas(node as JsonSchema)) {
      walk('schema', sub.schema as JsonObject, [...segments, ...sub.segments], visit);
    }
  }
  const { one = {}, list = {}, map = {} } = shapes[kind];
  for (const [key, child] of Object.entries(one)) walk(child, node[key], [...segments, key], visit);
  for (const [key, child] of Object.entries(list)) {
    const items = node[key];
    if (Array.isArray(items))
      items.forEach((item, index) => walk(child, item, [...segments, key, index], visit));
  }
  for (const [key, child] of Object.entries(map)) {
    for (const [name, item] of entriesOf(node[key])) walk(child, item, [...segments, key, name], visit);
  }
}

function entriesOf(value: Json | undefined): [string, Json][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
