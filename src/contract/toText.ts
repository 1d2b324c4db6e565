import type { Json } from './types';

/** A text of the contract without the line break that YAML block scalars end with; `undefined` for anything else. */
export function toText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value.trimEnd() : undefined;
}
