import { isJsonObject } from '../../contract/isJsonObject';
import type { Json, SerialisationDoc } from '../../contract/types';

/** A name and its value, both encoded; a value that its style writes without a name has an empty one. */
export type Pair = [name: string, value: string];

/** `style` as it is, for a place has its own default. */
export type Style = SerialisationDoc & { style: NonNullable<SerialisationDoc['style']> };

/**
 * A value in one of OpenAPI's styles, as the pairs that its place then joins. Null is written as the empty text, an
 * empty list or object as no pair, and null members are left out (RFC 6570, 2.3 and 3.2.1). `undefined` where the
 * specification doesn't say what comes out: its table has "n/a", or a member is a list or an object itself.
 */
export function toPairs(
  name: string,
  value: Json,
  { style, explode = style === 'form' }: Style,
  encode: (text: string) => string,
): Pair[] | undefined {
  const entries = isJsonObject(value) ? Object.entries(value).filter(([, one]) => one !== null) : undefined;
  const items = entries?.map(([, one]) => one) ?? (Array.isArray(value) ? value : undefined);
  const isDelimited = style === 'spaceDelimited' || style === 'pipeDelimited';
  if (items?.some((one) => one !== null && typeof one === 'object')) return undefined;
  if (isDelimited && (explode || !items)) return undefined;
  if (style === 'deepObject' && !(entries && explode)) return undefined;

  const write = (one: Json) => encode(toText(one));
  const key = style === 'simple' || style === 'label' ? '' : encode(name);
  if (!items) return [[key, write(value)]];
  if (style === 'deepObject')
    return entries?.map(([member, one]) => [encode(`${name}[${member}]`), write(one)]);
  const defined = items.filter((one) => one !== null);
  if (explode) {
    return (
      entries?.map(([member, one]) => [encode(member), write(one)]) ?? defined.map((one) => [key, write(one)])
    );
  }
  const pieces = entries?.flat() ?? defined;
  const delimiter = isDelimited ? encode(style === 'spaceDelimited' ? ' ' : '|') : ',';
  return pieces.length > 0 ? [[key, pieces.map(write).join(delimiter)]] : [];
}

function toText(value: Json): string {
  return value === null ? '' : String(value);
}
