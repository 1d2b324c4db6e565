import { isJsonObject } from './isJsonObject';
import type { Segment } from './jsonPointer';
import type { Json, JsonObject, JsonSchema } from './types';

/** How JSON Schema 2020-12 nests a schema below a keyword; every other keyword holds plain data. */
const single = [
  'items',
  'contains',
  'additionalProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
  'propertyNames',
  'contentSchema',
  'not',
  'if',
  'then',
  'else',
];
const lists = ['prefixItems', 'allOf', 'anyOf', 'oneOf'];
const maps = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

export type Subschema = { segments: Segment[]; schema: JsonSchema };

/** The schemas directly below a schema, each with its place relative to it. Boolean schemas are left out. */
export function listSubschemas(schema: JsonSchema): Subschema[] {
  const found: Subschema[] = [];
  replaceSubschemas(schema, (child, segments) => {
    found.push({ segments, schema: child });
    return child;
  });
  return found;
}

/** A copy of a schema with every schema directly below it replaced. */
export function replaceSubschemas(
  schema: JsonSchema,
  replace: (child: JsonSchema, segments: Segment[]) => JsonSchema,
): JsonSchema {
  const place = (value: Json, segments: Segment[]) =>
    isJsonObject(value) ? (replace(value as JsonSchema, segments) as JsonObject) : value;
  const entries = Object.entries(schema as JsonObject).map(([keyword, value]): [string, Json] => {
    if (single.includes(keyword)) return [keyword, place(value, [keyword])];
    if (lists.includes(keyword) && Array.isArray(value)) {
      return [keyword, value.map((item, index) => place(item, [keyword, index]))];
    }
    if (maps.includes(keyword) && isJsonObject(value)) {
      const placed = Object.entries(value).map(([name, item]) => [name, place(item, [keyword, name])]);
      return [keyword, Object.fromEntries(placed) as JsonObject];
    }
    return [keyword, value];
  });
  return Object.fromEntries(entries) as JsonSchema;
}
