import type { EncodingDoc, Json } from '../../contract/types';
import type { MultipartPart } from '../../transport/httpRequest';
import { toItems } from './toItems';
import { toPairs } from './toPairs';

/**
 * A property of a `multipart/form-data` body as parts, without percent-encoding (OpenAPI 3.1, E): files with their
 * names, lists as parts of the same name. `files` is by index, a file that stands for the whole property at 0.
 * `undefined` where the specification doesn't say how the value is written.
 */
export function toParts(
  name: string,
  value: Json | undefined,
  encoding: EncodingDoc = {},
  files: File[] = [],
): MultipartPart[] | undefined {
  const { contentType, style, explode } = encoding;
  if (style && value !== undefined && files.length === 0) {
    return toPairs(name, value, { style, explode }, (text) => text)?.map(([key, text]) => ({
      name: key,
      value: text,
    }));
  }
  const parts: MultipartPart[] = [];
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const isList = Array.isArray(value);
  for (let index = 0; index < Math.max(values.length, files.length); index += 1) {
    const file = files[index];
    const own = values[index];
    if (file) parts.push(toFilePart(name, file, contentType));
    else if (own !== undefined) {
      const items = toItems(isList ? [own] : own, contentType);
      if (!items) return undefined;
      parts.push(
        ...items.map(({ text, contentType: type }) => ({
          name,
          value: text,
          ...(type && { contentType: type }),
        })),
      );
    }
  }
  return parts;
}

/** The one type that the contract asks for, else the file's own (RFC 7578, 4.4). */
function toFilePart(name: string, file: File, contentTypes = ''): MultipartPart {
  const isOne = contentTypes !== '' && !/[,*]/.test(contentTypes);
  const contentType = isOne ? contentTypes : file.type || 'application/octet-stream';
  return { name, value: file, fileName: file.name, contentType };
}
