import { isJsonObject } from './isJsonObject';
import { readPointer } from './jsonPointer';
import type { JsonSchema } from './types';

/**
 * A schema with its own `$ref` followed (not those below it). Keywords beside a `$ref` apply too, as JSON Schema
 * 2020-12 has it: properties and required names are joined, any other keyword beside it wins.
 * A reference that leads nowhere, or only to itself, gives a schema that allows anything.
 */
export function resolveSchema(schema: JsonSchema, $defs: Record<string, JsonSchema>): JsonSchema {
  const followed = new Set<string>();
  let resolved = schema;
  while (resolved.$ref !== undefined) {
    const { $ref, ...beside } = resolved;
    const target = followed.has($ref) ? undefined : readPointer({ $defs: $defs as never }, $ref);
    followed.add($ref);
    resolved = joinSchemas(isJsonObject(target) ? (target as JsonSchema) : {}, beside);
  }
  return resolved;
}

/** Two schemas that apply to the same value, as one; where both say something of a keyword, the second wins. */
export function joinSchemas(first: JsonSchema, second: JsonSchema): JsonSchema {
  const joined: JsonSchema = { ...first, ...second };
  if (first.properties && second.properties)
    joined.properties = { ...first.properties, ...second.properties };
  if (first.required && second.required)
    joined.required = [...new Set([...first.required, ...second.required])];
  return joined;
}
