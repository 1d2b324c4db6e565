import { isJsonObject } from '../../contract/isJsonObject';
import type { MediaTypeDoc } from '../../contract/types';
import type { HttpBody } from '../../transport/httpRequest';
import type { RequestValues } from '../types';
import { bodyKind } from './bodyKind';
import { listProperties } from './listProperties';
import { toFormPairs } from './toFormPairs';
import { toParts } from './toParts';
import { writeText } from './writeText';

/** A body and the `Content-Type` to send with it; parts have none, for their boundary is yet to be chosen. */
export type WrittenBody = { body: HttpBody; contentType?: string };

/**
 * The body in the media type of `content`. `undefined` without one, and for a value that the media type can't hold;
 * properties whose writing isn't defined are left out. A raw text that isn't JSON goes as it was typed.
 */
export function toBody(
  { mediaType, encoding }: MediaTypeDoc,
  values: RequestValues,
): WrittenBody | undefined {
  const { body, files = {}, texts } = values;
  const contentType = toContentType(mediaType, files.body);
  if (bodyKind(mediaType) === 'multipart') {
    const parts = listProperties(values).flatMap(
      ({ name, value, files: own }) => toParts(name, value, encoding?.[name], own) ?? [],
    );
    return isJsonObject(body) || parts.length > 0 ? { body: parts } : undefined;
  }
  if (files.body) return { body: files.body, contentType };
  if (texts.body?.broken) return { body: texts.body.text, contentType };
  if (body === undefined) return undefined;
  if (bodyKind(mediaType) === 'form' && isJsonObject(body)) {
    const pairs = Object.entries(body).flatMap(
      ([name, value]) => toFormPairs(name, value, encoding?.[name]) ?? [],
    );
    return { body: pairs.map((pair) => pair.join('=')).join('&'), contentType };
  }
  const text = writeText(body, contentType);
  return text === undefined ? undefined : { body: text, contentType };
}

/** Of a range such as `image/*`, the type of what is sent. */
function toContentType(mediaType: string, file: File | undefined): string {
  if (!mediaType.includes('*')) return mediaType;
  if (file) return file.type || 'application/octet-stream';
  return mediaType.startsWith('text/') ? 'text/plain' : 'application/json';
}
