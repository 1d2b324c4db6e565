import { isJsonObject } from './isJsonObject';
import { readPointer } from './jsonPointer';
import type { Json, JsonObject } from './types';

/**
 * The object that a Reference Object of an OpenAPI document stands for (`$ref: '#/components/parameters/X'`),
 * or the value itself when it is no reference. `summary` and `description` beside the `$ref` win (OpenAPI 3.1, 4.8.23).
 * Throws when the target is missing, outside the document, or only reaches itself.
 */
export function resolveReference(document: JsonObject, value: Json | undefined): JsonObject {
  const followed = new Set<string>();
  let current = value;
  let overrides: JsonObject = {};
  while (isJsonObject(current) && typeof current.$ref === 'string') {
    const { $ref, summary, description } = current;
    if (!$ref.startsWith('#'))
      throw new Error(`$ref "${$ref}" isn't supported: keep the contract in one file.`);
    if (followed.has($ref)) throw new Error(`$ref "${$ref}" only refers to itself.`);
    followed.add($ref);
    overrides = {
      ...(summary !== undefined && { summary }),
      ...(description !== undefined && { description }),
      ...overrides,
    };
    current = readPointer(document, $ref);
    if (current === undefined) throw new Error(`$ref "${$ref}" points at nothing.`);
  }
  if (!isJsonObject(current)) throw new Error(`Expected an object, found ${JSON.stringify(current)}.`);
  return { ...current, ...overrides };
}
