import { isJsonObject } from '../contract/isJsonObject';
import type { Json } from '../contract/types';
import { placeholderOf } from './secretFields';
import type { RequestValues } from './types';

/** Puts keys in the places that are named for them: where a field's whole text is `{{secretKey}}`. */
export function fillSecrets(values: RequestValues, keys: Record<string, string>): RequestValues {
  const byPlaceholder = new Map(Object.entries(keys).map(([name, value]) => [placeholderOf(name), value]));
  if (byPlaceholder.size === 0) return values;
  const fill = (value: Json): Json => {
    if (typeof value === 'string') return byPlaceholder.get(value) ?? value;
    if (Array.isArray(value)) return value.map(fill);
    if (isJsonObject(value)) return mapObject(value, fill);
    return value;
  };
  const { body } = values;
  return {
    ...values,
    parameters: mapObject(values.parameters, fill),
    ...(body !== undefined && { body: fill(body) }),
  };
}

/**
 * The other way round, for what a form shows where keys are worth something: each key's field holds its placeholder,
 * whatever the example says.
 */
export function hideSecrets(values: RequestValues, names: string[]): RequestValues {
  const { body } = values;
  if (!isJsonObject(body)) return values;
  const hidden = names.filter((name) => body[name] !== undefined);
  if (hidden.length === 0) return values;
  const placeholders = Object.fromEntries(hidden.map((name) => [name, placeholderOf(name)]));
  return { ...values, body: { ...body, ...placeholders } };
}

/** The keys that a request needs and nobody has given, by name. */
export function listMissingSecrets(
  { body }: RequestValues,
  names: string[],
  keys: Record<string, string>,
): string[] {
  if (!isJsonObject(body)) return [];
  return names.filter((name) => body[name] === placeholderOf(name) && !keys[name]);
}

function mapObject(value: Record<string, Json>, map: (value: Json) => Json): Record<string, Json> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item)]));
}
