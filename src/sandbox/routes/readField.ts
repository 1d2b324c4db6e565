import { isJsonObject } from '../../contract/isJsonObject';
import type { Json } from '../../contract/types';

/** A text field of a JSON object; `''` when it isn't there, which is how klavi shows an unused tax id. */
export function readField(from: Json | undefined, name: string): string {
  const value = isJsonObject(from) && Object.hasOwn(from, name) ? from[name] : undefined;
  return typeof value === 'string' ? value : '';
}
