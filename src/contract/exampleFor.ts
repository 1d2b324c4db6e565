import { exampleString } from './exampleString';
import { isJsonObject } from './isJsonObject';
import { joinSchemas, resolveSchema } from './resolveSchema';
import type { Json, JsonObject, JsonSchema } from './types';

export type ExampleOptions = {
  /** `request` leaves read-only fields out, `response` write-only ones. */
  direction?: 'request' | 'response';
};

type Walk = ExampleOptions & {
  $defs: Record<string, JsonSchema>;
  openRefs: string[];
  followed: { references: number };
};

/** How many references an example follows at most: schemas that all refer to each other would never end otherwise. */
const mostReferences = 500;

/**
 * A plausible value for a schema, always the same: what the schema offers (`examples`, `default`, `const`, `enum`)
 * or the smallest value that fits. Objects show every field; a schema that contains itself is shown once.
 */
export function exampleFor(
  schema: JsonSchema,
  $defs: Record<string, JsonSchema>,
  options: ExampleOptions = {},
): Json {
  return exampleOf(schema, { ...options, $defs, openRefs: [], followed: { references: 0 } }) ?? null;
}

/** `undefined`: the schema is already open further up. */
function exampleOf(schema: JsonSchema, walk: Walk): Json | undefined {
  if (schema.$ref !== undefined) {
    if (walk.openRefs.includes(schema.$ref)) return undefined;
    if (walk.followed.references++ >= mostReferences) return undefined;
    return exampleOf(resolveSchema(schema, walk.$defs), {
      ...walk,
      openRefs: [...walk.openRefs, schema.$ref],
    });
  }
  const offered = schema.examples?.[0] ?? schema.default ?? schema.const ?? schema.enum?.[0];
  if (offered !== undefined) return offered;
  if (schema.const === null) return null;
  if (schema.allOf) return exampleOfAll(schema, walk);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return exampleOfBranch(schema, branches, walk);
  return exampleOfType(schema, walk);
}

function exampleOfAll(schema: JsonSchema, walk: Walk): Json | undefined {
  const openRefs = [...walk.openRefs];
  const joined = flattenAllOf(schema, walk.$defs, openRefs).reduce(joinSchemas, {});
  return exampleOf(joined, { ...walk, openRefs });
}

/** A schema and the parts of its `allOf`, at any depth, each without `allOf`; what is open already is left out. */
function flattenAllOf(schema: JsonSchema, $defs: Walk['$defs'], openRefs: string[]): JsonSchema[] {
  const { allOf = [], ...own } = schema;
  const parts = allOf.flatMap((part) => {
    if (part.$ref !== undefined && openRefs.includes(part.$ref)) return [];
    if (part.$ref !== undefined) openRefs.push(part.$ref);
    return flattenAllOf(resolveSchema(part, $defs), $defs, openRefs);
  });
  return [...parts, own];
}

/** The first branch that isn't just `null`, over the fields that stand beside the branches. */
function exampleOfBranch(
  { oneOf: _oneOf, anyOf: _anyOf, ...own }: JsonSchema,
  branches: JsonSchema[],
  walk: Walk,
): Json | undefined {
  for (const branch of branches.filter(({ type }) => type !== 'null')) {
    const value = exampleOf(branch, walk);
    if (value === undefined) continue;
    if (!isJsonObject(value)) return value;
    const beside = own.properties ? exampleOfObject(own, walk) : {};
    return { ...beside, ...value, ...nameBranch(own, branch) };
  }
  return branches.length > 0 ? null : exampleOfType(own, walk);
}

/** The discriminator's value for a branch: its key in the mapping, or the schema's own name. */
function nameBranch({ discriminator }: JsonSchema, { $ref }: JsonSchema): JsonObject {
  if (!discriminator || $ref === undefined) return {};
  const mapped = Object.entries(discriminator.mapping ?? {}).find(([, target]) => target === $ref)?.[0];
  return { [discriminator.propertyName]: mapped ?? $ref.slice($ref.lastIndexOf('/') + 1) };
}

function exampleOfType(schema: JsonSchema, walk: Walk): Json {
  const types = [schema.type ?? guessType(schema)].flat();
  const type = types.find((candidate) => candidate !== 'null') ?? 'null';
  if (type === 'object') return exampleOfObject(schema, walk);
  if (type === 'array') return exampleOfArray(schema, walk);
  if (type === 'string') return exampleString(schema);
  if (type === 'number' || type === 'integer') return exampleNumber(schema);
  return type === 'boolean' ? true : null;
}

function guessType({
  properties,
  additionalProperties,
  items,
  prefixItems,
  pattern,
  format,
}: JsonSchema): string {
  if (properties || isSchema(additionalProperties)) return 'object';
  if (isSchema(items) || prefixItems) return 'array';
  return pattern || format ? 'string' : 'object';
}

function exampleOfObject(schema: JsonSchema, walk: Walk): JsonObject {
  const shown: JsonObject = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const { readOnly, writeOnly } = resolveSchema(property, walk.$defs);
    if (walk.direction === 'request' ? readOnly : walk.direction === 'response' && writeOnly) continue;
    const value = exampleOf(property, walk);
    if (value !== undefined) shown[name] = value;
    else if (schema.required?.includes(name)) shown[name] = null;
  }
  if (!schema.properties && isSchema(schema.additionalProperties)) {
    shown.exemplo = exampleOf(schema.additionalProperties, walk) ?? null;
  }
  return shown;
}

function exampleOfArray({ prefixItems = [], items, minItems = 1, maxItems }: JsonSchema, walk: Walk): Json[] {
  const fixed = prefixItems.map((item) => exampleOf(item, walk) ?? null);
  const item = isSchema(items) && fixed.length < (maxItems ?? Infinity) ? exampleOf(items, walk) : undefined;
  if (item === undefined) return fixed;
  const length = Math.max(minItems - fixed.length, fixed.length > 0 ? 0 : 1);
  return [...fixed, ...Array.from({ length }, () => item)];
}

function exampleNumber({
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  multipleOf,
}: JsonSchema): number {
  const step = multipleOf ?? 1;
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const most = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step);
  const start = least ?? Math.min(step, most ?? step);
  return multipleOf === undefined ? start : Math.ceil(start / multipleOf) * multipleOf;
}

function isSchema(schema: boolean | JsonSchema | undefined): schema is JsonSchema {
  return typeof schema === 'object';
}
