import { joinSchemas, resolveSchema } from '../contract/resolveSchema';
import type { Json, JsonSchema } from '../contract/types';

type Defs = Record<string, JsonSchema>;

/** How a schema is edited in the form. */
export type Control =
  | { kind: 'text'; input: 'text' | 'date' | 'url' | 'email' }
  | { kind: 'number'; integer: boolean }
  | { kind: 'choice'; options: Json[] }
  | { kind: 'object'; properties: [string, JsonSchema][] }
  | { kind: 'list'; items: JsonSchema }
  /** Free objects, maps, unions: the reader writes JSON. */
  | { kind: 'json' };

const INPUTS: Record<string, 'date' | 'url' | 'email'> = {
  date: 'date',
  uri: 'url',
  url: 'url',
  email: 'email',
};

/** Deep enough for any contract; an `allOf` that contains itself would never end. */
const MAX_FOLDS = 8;

/** A schema with its `$ref` followed and its `allOf` folded in, so that one look shows its properties. */
export function foldSchema(schema: JsonSchema, defs: Defs, folds = MAX_FOLDS): JsonSchema {
  const { allOf = [], ...own } = resolveSchema(schema, defs);
  if (folds === 0) return own;
  return allOf.reduce((folded, part) => joinSchemas(foldSchema(part, defs, folds - 1), folded), own);
}

/** The non-null types of a resolved schema. */
export function typesOf(schema: JsonSchema): string[] {
  return [schema.type ?? []].flat().filter((type) => type !== 'null');
}

/** Chooses the control for a resolved schema. What has no better form is edited as JSON. */
export function toControl(schema: JsonSchema): Control {
  if (schema.const !== undefined) return { kind: 'choice', options: [schema.const] };
  if (schema.enum) return { kind: 'choice', options: schema.enum };
  const types = typesOf(schema);
  if (schema.properties && !schema.oneOf && !isMap(schema)) {
    return {
      kind: 'object',
      properties: Object.entries(schema.properties).filter(([, one]) => !one.readOnly),
    };
  }
  if (types.length !== 1) return { kind: 'json' };
  switch (types[0]) {
    case 'string':
      return { kind: 'text', input: INPUTS[schema.format ?? ''] ?? 'text' };
    case 'boolean':
      return { kind: 'choice', options: [true, false] };
    case 'number':
    case 'integer':
      return { kind: 'number', integer: types[0] === 'integer' };
    case 'array':
      return typeof schema.items === 'object' && !schema.prefixItems
        ? { kind: 'list', items: schema.items }
        : { kind: 'json' };
    default:
      return { kind: 'json' };
  }
}

/** Whether keys that `properties` doesn't name have a meaning of their own. */
function isMap(schema: JsonSchema): boolean {
  return typeof schema.additionalProperties === 'object' || schema.patternProperties !== undefined;
}
