import type { Json } from '../../contract/types';
import { isJsonMedia } from './isJsonMedia';

/**
 * A value as a document of `mediaType`: JSON, or the text itself where it is none (null is empty text). `undefined`
 * for a list or an object of a type whose writing no contract describes, such as XML.
 */
export function writeText(value: Json, mediaType: string): string | undefined {
  if (isJsonMedia(mediaType)) return JSON.stringify(value);
  if (value === null) return '';
  return typeof value === 'object' ? undefined : String(value);
}
