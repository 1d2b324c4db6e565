import type { Json } from '../../contract/types';
import { isJsonMedia } from './isJsonMedia';
import { writeText } from './writeText';

/** One field of a form; no `contentType` means plain text. */
export type Item = { text: string; contentType?: string };

/**
 * A property of a form body by media type (OpenAPI 3.1, Encoding Object): an item per member of a list, objects as
 * JSON, anything else as plain text, unless `contentType` lists what the contract asks for. Null members are left
 * out. `undefined` where no rule says how it is written.
 */
export function toItems(value: Json, contentType?: string): Item[] | undefined {
  if (!Array.isArray(value)) {
    const item = toItem(value, contentType);
    return item && [item];
  }
  const items = value.filter((one) => one !== null).map((one) => toItem(one, contentType));
  return items.includes(undefined) ? undefined : items.filter((one) => one !== undefined);
}

function toItem(value: Json, contentTypes = ''): Item | undefined {
  const isCompound = typeof value === 'object' && value !== null;
  const listed = contentTypes.split(',').map((one) => one.trim());
  const concrete = listed.filter((one) => one && !one.includes('*'));
  const type = (isCompound ? concrete.find(isJsonMedia) : undefined) ?? concrete[0];
  if (type === undefined) {
    if (Array.isArray(value)) return undefined;
    return isCompound
      ? { text: JSON.stringify(value), contentType: 'application/json' }
      : { text: writeText(value, 'text/plain') ?? '' };
  }
  const text = writeText(value, type);
  return text === undefined ? undefined : { text, contentType: type };
}
