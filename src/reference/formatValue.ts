import type { Json } from '../contract/types';

/** A value as it stands in running text: strings bare, unless that would hide them. */
export function formatValue(value: Json): string {
  if (typeof value === 'string' && value !== '' && value === value.trim()) return value;
  return JSON.stringify(value);
}
