import { resolveSchema } from './resolveSchema';
import type { JsonSchema, RequestBodyDoc } from './types';

type Defs = Record<string, JsonSchema>;

const nesting = ['properties', 'patternProperties', 'prefixItems', 'allOf', 'anyOf', 'oneOf'] as const;

/**
 * Whether a body's data isn't documented, but only what stands around it: the body, one of its own fields, or the items
 * of one, is an object that may hold anything and is still to be confirmed (`x-provisional`). Objects further inside,
 * and those that are open for good, don't count.
 */
export function isOpenBody(body: RequestBodyDoc | undefined, $defs: Defs): boolean {
  return (body?.content ?? []).some(({ schema }) => {
    const parts = schema ? listParts(schema, $defs) : [];
    return parts.some(
      (part) => isHole(part, $defs) || listFields(part).some((field) => isHole(field, $defs)),
    );
  });
}

function listFields({ properties = {} }: JsonSchema): JsonSchema[] {
  return Object.values(properties);
}

/** A body's schema, its items' and what they are composed of, references followed; what contains itself is taken once. */
function listParts(root: JsonSchema, $defs: Defs): JsonSchema[] {
  const refs = new Set<string>();
  const parts = [root];
  for (const { $ref, allOf = [], oneOf = [], anyOf = [], items } of parts) {
    if ($ref !== undefined && !refs.has($ref)) parts.push(resolveSchema({ $ref }, $defs));
    if ($ref !== undefined) refs.add($ref);
    parts.push(...allOf, ...oneOf, ...anyOf, ...(typeof items === 'object' ? [items] : []));
  }
  return parts;
}

/**
 * An object of which nothing is known yet, or a list of such; the list may be the one that says so. What is to be
 * confirmed beside a reference is about this use of the schema, not about its fields.
 */
function isHole(schema: JsonSchema, $defs: Defs, isProvisional = false): boolean {
  const own = schema.$ref === undefined ? schema : resolveSchema({ $ref: schema.$ref }, $defs);
  const provisional = isProvisional || own['x-provisional'] !== undefined;
  if (typeof own.items === 'object') return isHole(own.items, $defs, provisional);
  return provisional && allowsAnyField(own);
}

function allowsAnyField(schema: JsonSchema): boolean {
  const types = [schema.type ?? []].flat();
  const isObject = types.includes('object') || (types.length === 0 && schema.additionalProperties === true);
  const { additionalProperties = true } = schema;
  return (
    isObject && additionalProperties === true && nesting.every((keyword) => schema[keyword] === undefined)
  );
}
