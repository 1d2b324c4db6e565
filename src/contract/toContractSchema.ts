import { replaceSubschemas } from './subschemas';
import type { Json, JsonObject, JsonSchema } from './types';

const componentPrefix = '#/components/schemas/';
const defsPrefix = '#/$defs/';

/**
 * A schema as OpenAPI writes it, made a plain JSON Schema: references to component schemas point into `$defs`,
 * OpenAPI's single `example` becomes `examples`, and extensions that hold structures are left out
 * (validators walk unknown keywords as if they were schemas, and stumble over an `id` in them).
 */
export function toContractSchema(schema: JsonSchema): JsonSchema {
  const { example, xml: _xml, externalDocs: _externalDocs, ...rest } = schema as JsonObject;
  const kept = Object.entries(rest).filter(([key, value]) => !(key.startsWith('x-') && isStructure(value)));
  const plain = replaceSubschemas(Object.fromEntries(kept) as JsonSchema, toContractSchema);
  if (example !== undefined && plain.examples === undefined) plain.examples = [example];
  if (plain.$ref !== undefined) plain.$ref = toDefsRef(plain.$ref);
  if (plain.discriminator?.mapping) {
    const mapping = Object.entries(plain.discriminator.mapping).map(([value, ref]) => [
      value,
      toMappingRef(ref),
    ]);
    plain.discriminator = { ...plain.discriminator, mapping: Object.fromEntries(mapping) };
  }
  return plain;
}

function toDefsRef(ref: string): string {
  if (ref.startsWith(componentPrefix)) return defsPrefix + ref.slice(componentPrefix.length);
  if (ref.startsWith(defsPrefix)) return ref;
  throw new Error(`$ref "${ref}" isn't supported: schemas may only refer to ${componentPrefix}<Name>.`);
}

/** A mapping's value is a reference or, for short, the bare name of a component schema (OpenAPI 3.1, 4.8.25). */
function toMappingRef(value: string): string {
  return value.includes('/') ? toDefsRef(value) : defsPrefix + value;
}

function isStructure(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}
