import { readPointer } from '../contract/jsonPointer';
import type { Json, JsonSchema } from '../contract/types';

export type Defs = Record<string, JsonSchema>;

const PREFIX = '#/$defs/';

/** The schema that a `$ref` of the contract names, or `undefined` where it leads nowhere. */
export function resolveRef(ref: string, defs: Defs): JsonSchema | undefined {
  if (!ref.startsWith(PREFIX)) return undefined;
  const found = readPointer(defs as { [key: string]: Json }, `#/${ref.slice(PREFIX.length)}`);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as JsonSchema)
    : undefined;
}

/** The name that readers know a `$ref` by: its last token, `Consent` for `#/$defs/Consent`. */
export function toRefName(ref: string): string {
  const last = ref.slice(ref.lastIndexOf('/') + 1);
  return last.replaceAll('~1', '/').replaceAll('~0', '~') || ref;
}
