import type { Json, JsonObject } from './types';

/** Whether a JSON value is an object: neither an array nor `null` nor absent. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
