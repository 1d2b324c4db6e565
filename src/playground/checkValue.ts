import { isJsonObject } from '../contract/isJsonObject';
import { formatPointer } from '../contract/jsonPointer';
import type { Json, JsonSchema } from '../contract/types';
import { foldSchema, typesOf } from './toControl';
import type { Problem } from './types';

/**
 * What of `value` the contract doesn't allow, field by field: required, type, enum and bounds. It is a hint
 * for the form and deliberately lighter than a validator: unions and formats are left to the API's answer.
 */
export function checkValue(
  value: Json | undefined,
  schema: JsonSchema,
  { field, required, defs }: { field: string; required: boolean; defs: Record<string, JsonSchema> },
): Problem[] {
  if (value === undefined) return required ? [{ field, code: 'required' }] : [];
  const resolved = foldSchema(schema, defs);
  const mistake = findMistake(value, resolved);
  if (mistake) return [{ field, ...mistake }];
  if (Array.isArray(value)) {
    const { items } = resolved;
    if (typeof items !== 'object') return [];
    return value.flatMap((item, index) =>
      checkValue(item, items, { field: `${field}/${index}`, required: true, defs }),
    );
  }
  if (!isJsonObject(value)) return [];
  const names = new Set([...(resolved.required ?? []), ...Object.keys(resolved.properties ?? {})]);
  return [...names].flatMap((name) =>
    checkValue(value[name], resolved.properties?.[name] ?? {}, {
      field: childField(field, name),
      required: resolved.required?.includes(name) ?? false,
      defs,
    }),
  );
}

/** The field id of a body property: a JSON Pointer (RFC 6901) under its parent. */
export function childField(parent: string, key: string | number): string {
  return parent + formatPointer([key]);
}

type Mistake = Pick<Problem, 'code' | 'limit'>;

function findMistake(value: Json, schema: JsonSchema): Mistake | undefined {
  const options = schema.const !== undefined ? [schema.const] : schema.enum;
  if (options) {
    const written = JSON.stringify(value);
    return options.some((option) => JSON.stringify(option) === written) ? undefined : { code: 'choice' };
  }
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    return typesOf(schema)[0] === 'integer' && typeof value === 'number'
      ? { code: 'integer' }
      : { code: 'type', limit: typesOf(schema).join(' | ') };
  }
  if (typeof value === 'string') return findTextMistake(value, schema);
  if (typeof value === 'number') return findNumberMistake(value, schema);
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) return { code: 'tooSmall', limit: schema.minItems };
    if (value.length > (schema.maxItems ?? Infinity)) return { code: 'tooBig', limit: schema.maxItems };
  }
  return undefined;
}

function findTextMistake(value: string, schema: JsonSchema): Mistake | undefined {
  const length = [...value].length;
  if (length < (schema.minLength ?? 0)) return { code: 'tooShort', limit: schema.minLength };
  if (length > (schema.maxLength ?? Infinity)) return { code: 'tooLong', limit: schema.maxLength };
  return schema.pattern && !matches(schema.pattern, value)
    ? { code: 'pattern', limit: schema.pattern }
    : undefined;
}

/** A pattern that this browser can't read forbids nothing. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}

function findNumberMistake(value: number, schema: JsonSchema): Mistake | undefined {
  const {
    minimum = -Infinity,
    exclusiveMinimum = -Infinity,
    maximum = Infinity,
    exclusiveMaximum = Infinity,
  } = schema;
  if (value < minimum) return { code: 'tooSmall', limit: minimum };
  if (value > maximum) return { code: 'tooBig', limit: maximum };
  if (exclusiveMinimum !== -Infinity && value <= exclusiveMinimum) {
    return { code: 'tooSmall', limit: `> ${exclusiveMinimum}` };
  }
  if (exclusiveMaximum !== Infinity && value >= exclusiveMaximum) {
    return { code: 'tooBig', limit: `< ${exclusiveMaximum}` };
  }
  return undefined;
}

function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
