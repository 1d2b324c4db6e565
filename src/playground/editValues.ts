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
    texts: edits.texts,
  };
}

/** A field's text and value can differ (`1.` while typing `1.5`): pass `text` then, `broken` if it has no value. */
export type Entry = { value: Json | undefined; text?: string; broken?: boolean };

export function editParameter(edits: Edits, field: string, entry: Entry): Edits {
  return {
    ...edits,
    parameters: { ...edits.parameters, ...(!entry.broken && { [field]: entry.value }) },
    texts: writeText(edits.texts, field, entry),
  };
}

/**
 * Changes what is at `path` of the body, whose value is `current` now; `undefined` removes. An edit of a part
 * makes the raw text of the whole stale, and an edit of a whole that of its parts.
 */
export function editBody(edits: Edits, current: Json | undefined, path: Segment[], entry: Entry): Edits {
  const field = bodyField(path);
  const isRemovedItem = typeof path.at(-1) === 'number' && entry.value === undefined && !entry.broken;
  const texts = writeText(edits.texts, field, entry, isRemovedItem ? bodyField(path.slice(0, -1)) : field);
  if (entry.broken) return { ...edits, texts };
  if (field !== 'body') delete texts.body;
  const [top, ...rest] = path;
  if (typeof top !== 'string') {
    return { ...edits, texts, properties: {}, body: { value: setAt(current, path, entry.value) } };
  }
  const value = setAt(isJsonObject(current) ? current[top] : undefined, rest, entry.value);
  return { ...edits, texts, properties: { ...edits.properties, [top]: value } };
}

/** The field id of what is at `path` of the body. */
export function bodyField(path: Segment[]): string {
  return `body${formatPointer(path)}`;
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
