import type { JsonSchema } from '../contract/types';
import { mergeSchemas } from './mergeSchemas';
import { resolveRef, toRefName, type Defs } from './resolveRef';
import { splitNullable } from './splitNullable';

export type FlatSchema = {
  /** Without `$ref`; `allOf` holds only what a single schema can't say. */
  schema: JsonSchema;
  nullable: boolean;
  /** The component schemas that went in. */
  names: string[];
  /** Component schemas that are already open further up. */
  recursive: string[];
  unknown: string[];
};

export type OpenNames = {
  /** Open above this field: going in again would never end. */
  above: ReadonlySet<string>;
  /** Open for this very value, as the base of a variant: its fields are wanted, its alternatives aren't. */
  here: ReadonlySet<string>;
};

/**
 * Follows `$ref` and merges `allOf` (and a lone `oneOf`/`anyOf` branch) into one schema for display.
 * Ends on every contract: a name that is open above, or is met twice on the way, is reported instead of entered.
 */
export function flattenAllOf(
  schema: JsonSchema,
  defs: Defs,
  open: OpenNames,
  chain: string[] = [],
): FlatSchema {
  const { schema: own, nullable } = splitNullable(schema);
  const { branches, rest } = takeBranches(own);
  const flat: FlatSchema = { schema: rest, nullable, names: [], recursive: [], unknown: [] };
  const kept: JsonSchema[] = [];
  const flatBranches = branches.map((branch) => ({ branch, entered: enter(branch, defs, open, chain) }));
  for (const { branch, entered } of flatBranches) {
    flat.recursive.push(...entered.recursive);
    flat.unknown.push(...entered.unknown);
    const merged = mergeSchemas(flat.schema, entered.schema);
    if (!merged) kept.push(branch);
    else {
      flat.schema = merged;
      flat.names.push(...entered.names);
    }
  }
  if (branches.length > 0 && flatBranches.every(({ entered }) => entered.nullable)) flat.nullable = true;
  if (kept.length > 0) flat.schema = { ...flat.schema, allOf: [...(flat.schema.allOf ?? []), ...kept] };
  return flat;
}

/** Splits a schema into what it says itself and the schemas that hold beside that. */
function takeBranches(schema: JsonSchema): { branches: JsonSchema[]; rest: JsonSchema } {
  const { $ref, allOf, ...rest } = schema;
  const branches = [...($ref === undefined ? [] : [{ $ref }]), ...(allOf ?? [])];
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const only = rest[keyword]?.length === 1 ? rest[keyword][0] : undefined;
    if (!only) continue;
    branches.push(only);
    delete rest[keyword];
  }
  return { branches: branches.filter((branch) => typeof branch === 'object'), rest };
}

function enter(branch: JsonSchema, defs: Defs, open: OpenNames, chain: string[]): FlatSchema {
  const empty: FlatSchema = { schema: {}, nullable: false, names: [], recursive: [], unknown: [] };
  if (branch.$ref === undefined) return flattenAllOf(branch, defs, open, chain);
  const name = toRefName(branch.$ref);
  if (open.above.has(name) || chain.includes(name)) return { ...empty, recursive: [name] };
  const target = resolveRef(branch.$ref, defs);
  if (!target) return { ...empty, unknown: [branch.$ref] };
  const { $ref: _ref, ...siblings } = branch;
  const inner = flattenAllOf(open.here.has(name) ? withoutAlternatives(target) : target, defs, open, [
    ...chain,
    name,
  ]);
  const schema = mergeSchemas(siblings, inner.schema);
  return { ...inner, schema: schema ?? { ...inner.schema, ...siblings }, names: [name, ...inner.names] };
}

function withoutAlternatives(schema: JsonSchema): JsonSchema {
  const { oneOf: _oneOf, anyOf: _anyOf, discriminator: _discriminator, ...rest } = schema;
  return rest;
}
