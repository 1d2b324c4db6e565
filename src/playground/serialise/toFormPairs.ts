import type { EncodingDoc, Json } from '../../contract/types';
import { serialiseParameter } from './serialiseParameter';
import { toItems } from './toItems';
import type { Pair } from './toPairs';

/**
 * A property of an `application/x-www-form-urlencoded` body as encoded pairs: in a style as a query parameter is,
 * else by its media type and as HTML forms encode (URL standard, 5.2). `undefined` where that isn't defined.
 */
export function toFormPairs(name: string, value: Json, encoding: EncodingDoc = {}): Pair[] | undefined {
  const { contentType, ...style } = encoding;
  if (style.style) return serialiseParameter({ in: 'query', name, ...style }, value);
  return toItems(value, contentType)?.map(({ text }) => [encodeField(name), encodeField(text)]);
}

function encodeField(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}
