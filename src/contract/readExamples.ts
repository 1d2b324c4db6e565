import { isJsonObject } from './isJsonObject';
import { resolveReference } from './resolveReference';
import { toText } from './toText';
import type { JsonObject, NamedExample } from './types';

/** The name of an example that the contract gives without one. */
export const unnamedExample = 'default';

/**
 * The examples of a media type, parameter or header, in the contract's order.
 * Examples kept elsewhere (`externalValue`) are left out: the portal shows only what it can validate.
 */
export function readExamples(document: JsonObject, owner: JsonObject): NamedExample[] {
  if (owner.example !== undefined) return [{ name: unnamedExample, value: owner.example }];
  if (!isJsonObject(owner.examples)) return [];
  return Object.entries(owner.examples).flatMap(([name, entry]) => {
    const { summary, description, value } = resolveReference(document, entry);
    if (value === undefined) return [];
    return [{ name, summary: toText(summary), description: toText(description), value }];
  });
}
