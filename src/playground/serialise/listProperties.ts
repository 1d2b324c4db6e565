import { isJsonObject } from '../../contract/isJsonObject';
import { formatPointer, parsePointer } from '../../contract/jsonPointer';
import type { Json } from '../../contract/types';
import type { RequestValues } from '../types';
import { filesOf } from './filesOf';

/** A property of a form or multipart body: what was written, and the files that were chosen for it instead. */
export type BodyProperty = { name: string; field: string; value: Json | undefined; files: File[] };

/** The properties that the reader filled in: those of the body in its order, then those that have files alone. */
export function listProperties({ body, files = {} }: Pick<RequestValues, 'body' | 'files'>): BodyProperty[] {
  const written = isJsonObject(body) ? body : {};
  const chosen = Object.keys(files).flatMap((field) => parsePointer(field.slice('body'.length)).slice(0, 1));
  return [...new Set([...Object.keys(written), ...chosen])].map((name) => {
    const field = `body${formatPointer([name])}`;
    return { name, field, value: files[field] ? undefined : written[name], files: filesOf(field, files) };
  });
}
