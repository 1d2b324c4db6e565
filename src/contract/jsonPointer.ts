import type { Json } from './types';

export type Segment = string | number;

/** The reference tokens of a JSON Pointer (RFC 6901), given plainly (`/a/b`) or as a URI fragment (`#/a/b`). */
export function parsePointer(pointer: string): string[] {
  const plain = pointer.startsWith('#') ? decodeURIComponent(pointer.slice(1)) : pointer;
  if (plain === '') return [];
  if (!plain.startsWith('/'))
    throw new Error(`"${pointer}" isn't a JSON Pointer: it must start with "/" or "#/".`);
  return plain
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON Pointer of a path of keys and indexes: `['paths', '/a', 0]` gives `/paths/~1a/0`. */
export function formatPointer(segments: Segment[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The value at a JSON Pointer, or `undefined` where the document has nothing there. */
export function readPointer(document: Json | undefined, pointer: string): Json | undefined {
  return parsePointer(pointer).reduce<Json | undefined>(readKey, document);
}

function readKey(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
