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
  /** Named fields, and keys that the reader names: of one of the patterns, else `rest` where other keys may be. */
  | {
      kind: 'map';
      properties: [string, JsonSchema][];
      patterns: [string, JsonSchema][];
      rest: JsonSchema | undefined;
    }
  | { kind: 'union'; variants: Variant[] }
  | { kind: 'file'; mediaType: string | undefined }
  /** Free objects, tuples, anything: the reader writes JSON. */
  | { kind: 'json' };

/** One schema of a `oneOf` or `anyOf`, with what stands beside it folded in; `tag` is the discriminator's value for it. */
export type Variant = { schema: JsonSchema; tag?: string };

const INPUTS: Record<string, 'date' | 'url' | 'email'> = {
  date: 'date',
  uri: 'url',
  url: 'url',
  email: 'email',
};

/** Deep enough for any contract; an `allOf` that contains itself would never end. */
const MAX_FOLDS = 8;

/**
 * A schema with its `$ref` followed and its `allOf` folded in, so that one look shows its properties. A `oneOf` or
 * `anyOf` of one schema, or of one and `null`, is folded too.
 */
export function foldSchema(schema: JsonSchema, defs: Defs, folds = MAX_FOLDS): JsonSchema {
  const { allOf = [], ...own } = resolveSchema(schema, defs);
  if (folds === 0) return own;
  const whole = allOf.reduce((folded, part) => joinSchemas(foldSchema(part, defs, folds - 1), folded), own);
  const branches = whole.oneOf ?? whole.anyOf;
  if (!branches) return whole;
  const others = branches.filter((branch) => !isNull(branch));
  const [only] = others;
  if (!only || others.length > 1) return whole;
  const { oneOf: _oneOf, anyOf: _anyOf, ...beside } = whole;
  const folded = joinSchemas(foldSchema(only, defs, folds - 1), beside);
  return others.length === branches.length ? folded : allowNull(folded);
}

function allowNull(schema: JsonSchema): JsonSchema {
  const { const: constant, ...rest } = schema;
  return {
    ...rest,
    ...(schema.type !== undefined && { type: [...[schema.type].flat(), 'null'] }),
    ...(constant !== undefined && { enum: [constant, null] }),
    ...(schema.enum && { enum: [...schema.enum, null] }),
  };
}

/** The non-null types of a resolved schema. */
export function typesOf(schema: JsonSchema): string[] {
  return [schema.type ?? []].flat().filter((type) => type !== 'null');
}

/** Whether a resolved schema takes `null` beside something else. */
export function isNullable(schema: JsonSchema): boolean {
  const branches = schema.oneOf ?? schema.anyOf ?? [];
  return [schema.type ?? []].flat().includes('null') || branches.some(isNull);
}

function isNull({ type, const: constant }: JsonSchema): boolean {
  return type === 'null' || constant === null;
}

/** Chooses the control for a resolved schema. What has no better form is edited as JSON. */
export function toControl(schema: JsonSchema, defs: Defs = {}): Control {
  if (schema.const !== undefined) return { kind: 'choice', options: [schema.const] };
  if (schema.enum) return { kind: 'choice', options: schema.enum };
  const types = typesOf(schema);
  const variants = listVariants(schema, defs);
  if (variants && !(schema.properties && variants.every(({ schema: one }) => isRestriction(one, schema)))) {
    const options = variants.flatMap(({ schema: one }) => (one.const === undefined ? [] : [one.const]));
    return options.length === variants.length ? { kind: 'choice', options } : { kind: 'union', variants };
  }
  if (isMap(schema)) {
    const { additionalProperties, patternProperties = {} } = schema;
    return {
      kind: 'map',
      properties: writableProperties(schema),
      patterns: Object.entries(patternProperties),
      rest: typeof additionalProperties === 'object' ? additionalProperties : undefined,
    };
  }
  if (schema.properties) return { kind: 'object', properties: writableProperties(schema) };
  if (schema.format === 'binary' || (schema.contentMediaType && !schema.contentEncoding)) {
    return { kind: 'file', mediaType: schema.contentMediaType };
  }
  switch (types.length === 1 ? types[0] : undefined) {
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

/** What a value may be instead: the non-null branches of a resolved schema, or its several types. */
export function listVariants(schema: JsonSchema, defs: Defs): Variant[] | undefined {
  const { oneOf, anyOf, discriminator, ...beside } = schema;
  const branches = oneOf ?? anyOf;
  if (!branches) {
    const types = typesOf(schema);
    return types.length > 1 ? types.map((type) => ({ schema: { ...schema, type } })) : undefined;
  }
  return branches
    .filter((branch) => !isNull(branch))
    .map((branch) => {
      const own = foldSchema(branch, defs);
      const { $ref } = branch;
      const mapped = Object.entries(discriminator?.mapping ?? {}).find(([, target]) => target === $ref)?.[0];
      const tag = discriminator && (mapped ?? $ref?.slice($ref.lastIndexOf('/') + 1));
      return { schema: joinSchemas(beside, own), ...(tag !== undefined && { tag }) };
    });
}

/** A branch that only says which of the fields are needed changes nothing of how they are edited. */
function isRestriction({ properties }: JsonSchema, { properties: own = {} }: JsonSchema): boolean {
  return Object.keys(properties ?? {}).length === Object.keys(own).length;
}

function writableProperties({ properties = {} }: JsonSchema): [string, JsonSchema][] {
  return Object.entries(properties).filter(([, one]) => !one.readOnly);
}

/** Whether keys that `properties` doesn't name have a meaning of their own. */
function isMap(schema: JsonSchema): boolean {
  return typeof schema.additionalProperties === 'object' || schema.patternProperties !== undefined;
}
