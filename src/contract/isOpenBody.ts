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

/** A body's schema, its items' and what they are composed of, references followed; a schema that contains itself is taken once. */
function listParts(root: JsonSchema, $defs: Defs): JsonSchema[] {
  const parts: JsonSchema[] = [];
  const refs = new Set<string>();
  const waiting = [root];
  for (const schema of waiting) {
    if (schema.$ref !== undefined && refs.has(schema.$ref)) continue;
    if (schema.$ref !== undefined) refs.add(schema.$ref);
    const part = resolveSchema(schema, $defs);
    parts.push(part);
    waiting.push(...(part.allOf ?? []), ...(part.oneOf ?? []), ...(part.anyOf ?? []));
    if (typeof part.items === 'object') waiting.push(part.items);
  }
  return parts;
}

/** An object of which nothing is known yet, or a list of such; the list may be the one that says so. */
function isHole(schema: JsonSchema, $defs: Defs, isProvisional = false): boolean {
  const resolved = resolveSchema(schema, $defs);
  const provisional = isProvisional || resolved['x-provisional'] !== undefined;
  if (typeof resolved.items === 'object') return isHole(resolved.items, $defs, provisional);
  return provisional && allowsAnyField(resolved);
}

function allowsAnyField(schema: JsonSchema): boolean {
  const types = [schema.type ?? []].flat();
  const isObject = types.includes('object') || (types.length === 0 && schema.additionalProperties === true);
  const { additionalProperties = true } = schema;
  return (
    isObject && additionalProperties === true && nesting.every((keyword) => schema[keyword] === undefined)
  );
}
