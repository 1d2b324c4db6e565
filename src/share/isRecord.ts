import type { Json } from './types';

/** Whether a JSON value is an object: neither an array nor `null` nor absent. */
export function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
