import { isRecord } from './isRecord';
import { MAX_DEPTH } from './limits';
import type { Json, SharedCall } from './types';

/** Frozen with version 1 of the link: an environment that comes later comes with a later version. */
const environments = ['portal', 'local', 'sandbox', 'homologacao', 'producao'] as const;

const readers: Record<string, (value: Json) => boolean> = {
  operation: (value) => isText(value, /^[a-z][a-z\d-]{0,39}\/[A-Za-z]\w{0,79}$/),
  example: (value) => isText(value, /^[\w-]{1,80}$/),
  parameters: (value) =>
    isRecord(value) &&
    isPlain(value, MAX_DEPTH) &&
    Object.keys(value).every((field) => /^(?:path|query|header)\.[!-~]{1,80}$/.test(field)),
  body: (value) => isPlain(value, MAX_DEPTH),
  mediaType: (value) => isText(value, /^[a-z\d.+*-]{1,60}\/[a-z\d.+*-]{1,80}$/i),
  environment: (value) => environments.some((id) => id === value),
  language: (value) => isText(value, /^[a-z]{1,20}$/),
};

/** Version 1 of a shared call, if that is all that the value holds: one unknown or wrong field refuses it whole. */
export function readCall(value: Json): SharedCall | undefined {
  if (!isRecord(value) || !Object.hasOwn(value, 'operation')) return undefined;
  const isKnown = ([name, part]: [string, Json]) => Object.hasOwn(readers, name) && readers[name]?.(part);
  return Object.entries(value).every(isKnown) ? (value as SharedCall) : undefined;
}

function isText(value: Json, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

/** Whether a value can be copied key by key: not too deep, and without the one key that would change a prototype. */
function isPlain(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((part) => isPlain(part, depth - 1));
}
