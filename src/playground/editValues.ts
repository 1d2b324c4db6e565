import { isJsonObject } from '../contract/isJsonObject';
import { formatPointer, type Segment } from '../contract/jsonPointer';
import type { Json } from '../contract/types';
import type { RequestValues } from './types';

/**
 * What the reader changed, kept apart from what the example and earlier answers propose, so that a new
 * answer can still fill the fields that nobody touched. `undefined` means "taken out".
 */
export type Edits = {
  parameters: Record<string, Json | undefined>;
  /** By top-level property of the body. */
  properties: Record<string, Json | undefined>;
  /** Set once the body was written as a whole; earlier `properties` are in it. */
  body?: { value: Json | undefined };
  texts: RequestValues['texts'];
  /** Chosen files by field id; what the field itself holds is the file's name. */
  files?: Record<string, File>;
  /** The media type that the reader picked for the body. */
  mediaType?: string;
};

export const noEdits: Edits = { parameters: {}, properties: {}, texts: {} };

/** The values after the edits. */
export function applyEdits(base: RequestValues, edits: Edits): RequestValues {
  const whole = edits.body ? edits.body.value : base.body;
  const hasProperties = Object.keys(edits.properties).length > 0;
  const body = hasProperties ? override(isJsonObject(whole) ? whole : {}, edits.properties) : whole;
  return {
    parameters: override(base.parameters, edits.parameters),
    ...(body !== undefined && { body }),
    ...(edits.files && Object.keys(edits.files).length > 0 && { files: edits.files }),
    ...(edits.mediaType !== undefined && { mediaType: edits.mediaType }),
    texts: edits.texts,
  };
}

/** Whether the reader changed a field, or the whole that it is part of. */
export function isEdited({ parameters, properties, body }: Edits, field: string): boolean {
  if (body && field.startsWith('body')) return true;
  const names = Object.keys(properties).map((name) => fieldOf({ root: 'body', path: [name] }));
  return [...Object.keys(parameters), ...names].includes(field);
}

/**
 * A field's text and value can differ (`1.` while typing `1.5`): pass `text` then, `broken` if it has no value. With a
 * `file`, the value is its name.
 */
export type Entry = { value: Json | undefined; text?: string; broken?: boolean; file?: File };

/** A place in the request: a parameter by its field id, `body` or `mediaType`, and the way into its value. */
export type Place = { root: string; path: Segment[] };

/** The field id of a place. */
export function fieldOf({ root, path }: Place): string {
  return root + formatPointer(path);
}

/**
 * Changes what is at a place; `undefined` removes. `values` are the values now, edits included. An edit of a part
 * makes the raw text of the whole body stale, and an edit of a whole that of its parts.
 */
export function editField(edits: Edits, values: RequestValues, place: Place, entry: Entry): Edits {
  const edited = writeValue(edits, values, place, entry);
  const { files } = edits;
  if (entry.broken || (!files && !entry.file)) return edited;
  return { ...edited, files: writeFiles(files ?? {}, place, entry) };
}

function writeValue(edits: Edits, values: RequestValues, place: Place, entry: Entry): Edits {
  const { root, path } = place;
  if (root === 'mediaType') return { ...edits, mediaType: String(entry.value) };
  const field = fieldOf(place);
  const isRemovedItem = typeof path.at(-1) === 'number' && entry.value === undefined && !entry.broken;
  const stale = isRemovedItem ? fieldOf({ root, path: path.slice(0, -1) }) : field;
  const texts = writeText(edits.texts, field, entry, stale);
  if (entry.broken) return { ...edits, texts };
  if (root !== 'body') {
    const value = setAt(values.parameters[root], path, entry.value);
    return { ...edits, texts, parameters: { ...edits.parameters, [root]: value } };
  }
  if (path.length > 0) delete texts.body;
  const [top, ...rest] = path;
  if (typeof top !== 'string') {
    return { ...edits, texts, properties: {}, body: { value: setAt(values.body, path, entry.value) } };
  }
  const value = setAt(isJsonObject(values.body) ? values.body[top] : undefined, rest, entry.value);
  return { ...edits, texts, properties: { ...edits.properties, [top]: value } };
}

/** A change of a field drops the files of it and below; without an item, those of the items after it move up. */
function writeFiles(
  files: Record<string, File>,
  { root, path }: Place,
  { value, file }: Entry,
): Record<string, File> {
  const field = fieldOf({ root, path });
  const index = path.at(-1);
  const list = `${fieldOf({ root, path: path.slice(0, -1) })}/`;
  const kept = Object.entries(files).flatMap(([key, one]): [string, File][] => {
    if (key === field || key.startsWith(`${field}/`)) return [];
    const [place = '', ...rest] = key.startsWith(list) ? key.slice(list.length).split('/') : [];
    const moves = typeof index === 'number' && value === undefined && Number(place) > index;
    return [[moves ? list + [Number(place) - 1, ...rest].join('/') : key, one]];
  });
  return Object.fromEntries(file ? [...kept, [field, file]] : kept);
}

function setAt(target: Json | undefined, path: Segment[], value: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(target) ? [...target] : [];
    const item = setAt(list[key], rest, value);
    if (item === undefined) list.splice(key, 1);
    else list[key] = item;
    return list;
  }
  return override(isJsonObject(target) ? target : {}, {
    [key]: setAt(isJsonObject(target) ? target[key] : undefined, rest, value),
  });
}

function override(base: Record<string, Json>, over: Record<string, Json | undefined>): Record<string, Json> {
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) delete merged[key];
    else merged[key] = value;
  }
  return merged;
}

function writeText(
  texts: Edits['texts'],
  field: string,
  entry: Entry,
  stale: string = field,
): Edits['texts'] {
  const kept = Object.entries(texts).filter(([other]) => other !== field && !other.startsWith(`${stale}/`));
  const { text, broken = false } = entry;
  return Object.fromEntries(text === undefined ? kept : [...kept, [field, { text, broken }]]);
}
