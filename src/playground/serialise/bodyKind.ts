import { isJsonMedia } from './isJsonMedia';

/** How a body is written; `other` is text or binary data as it is. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'other';

export function bodyKind(mediaType: string): BodyKind {
  if (isJsonMedia(mediaType)) return 'json';
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(mediaType)) return 'form';
  return /^multipart\/form-data\s*(;|$)/i.test(mediaType) ? 'multipart' : 'other';
}
