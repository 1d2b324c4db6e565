import { isJsonObject } from '../contract/isJsonObject';
import { formatPointer, parsePointer } from '../contract/jsonPointer';
import type { Json, JsonObject, JsonSchema } from '../contract/types';
import { checkMeaning, type Mistake } from './generators/checkMeaning';
import { meaningOf, type Meaning } from './generators/meaningOf';
import { foldSchema, isNullable, listVariants, typesOf, type Variant } from './toControl';
import type { Problem } from './types';

type Defs = Record<string, JsonSchema>;
type Options = { field: string; required: boolean; defs: Defs; unions?: number };

/** Unions of unions; a schema that is one of itself would never end. */
const MAX_UNIONS = 6;

/**
 * What of `value` the contract doesn't allow, field by field: required, type, enum, bounds, formats, keys and the
 * variant of a union that fits best. It is a hint for the form and lighter than a validator: what it lets pass is left
 * to the API's answer.
 */
export function checkValue(value: Json | undefined, schema: JsonSchema, options: Options): Problem[] {
  const { field, required, defs, unions = MAX_UNIONS } = options;
  if (value === undefined) return required ? [{ field, code: 'required' }] : [];
  const resolved = foldSchema(schema, defs);
  if (value === null && isNullable(resolved)) return [];
  const variants = resolved.const === undefined && !resolved.enum ? listVariants(resolved, defs) : undefined;
  if (variants && unions > 0)
    return checkUnion(value, resolved, variants, { ...options, unions: unions - 1 });
  const mistake = findMistake(value, resolved, nameOf(field));
  if (mistake) return [{ field, ...mistake }];
  if (Array.isArray(value)) {
    const { items } = resolved;
    if (typeof items !== 'object') return [];
    return value.flatMap((item, index) =>
      checkValue(item, items, { field: `${field}/${index}`, required: true, defs }),
    );
  }
  return isJsonObject(value) ? checkFields(value, resolved, field, defs) : [];
}

/** The field id of a body property: a JSON Pointer (RFC 6901) under its parent. */
export function childField(parent: string, key: string | number): string {
  return parent + formatPointer([key]);
}

/** The variant of a union that a value is meant to be: as its discriminator says, else the one it breaks least. */
export function chooseVariant(
  value: Json | undefined,
  { discriminator }: JsonSchema,
  variants: Variant[],
  defs: Defs,
): number {
  return rankVariants(value, discriminator?.propertyName, variants, {
    field: '',
    required: true,
    defs,
  }).index;
}

function checkUnion(
  value: Json,
  { discriminator }: JsonSchema,
  variants: Variant[],
  options: Options,
): Problem[] {
  const { field } = options;
  const { problems } = rankVariants(value, discriminator?.propertyName, variants, options);
  const isOther = problems.some((problem) => problem.field === field && problem.code === 'type');
  return isOther ? [{ field, code: 'variant' }] : problems;
}

function rankVariants(
  value: Json | undefined,
  tagName: string | undefined,
  variants: Variant[],
  options: Options,
): { index: number; problems: Problem[] } {
  const tag = tagName !== undefined && isJsonObject(value) ? value[tagName] : undefined;
  const tagged = variants.findIndex((variant) => tag !== undefined && variant.tag === tag);
  let best = { index: 0, problems: [] as Problem[], weight: Infinity };
  variants.forEach(({ schema }, index) => {
    if (tagged >= 0 && tagged !== index) return;
    const problems = checkValue(value, schema, options);
    const weight = problems.reduce((sum, { field, code }) => {
      return sum + (field === options.field && code === 'type' ? 100 : code === 'unknownKey' ? 2 : 1);
    }, 0);
    if (weight < best.weight) best = { index, problems, weight };
  });
  return best;
}

function checkFields(value: JsonObject, schema: JsonSchema, field: string, defs: Defs): Problem[] {
  const { properties = {}, required = [], dependentRequired = {} } = schema;
  const needed = new Map<string, Problem['code']>(required.map((name) => [name, 'required']));
  for (const [name, others] of Object.entries(dependentRequired)) {
    if (value[name] === undefined) continue;
    for (const other of others) if (!needed.has(other)) needed.set(other, 'dependent');
  }
  const names = new Set([...needed.keys(), ...Object.keys(properties), ...Object.keys(value)]);
  return [...names].flatMap((name): Problem[] => {
    const child = childField(field, name);
    const item = value[name];
    const code = needed.get(name);
    if (item === undefined) {
      const because = Object.keys(dependentRequired).find(
        (one) => value[one] !== undefined && dependentRequired[one]?.includes(name),
      );
      if (code === undefined) return [];
      return [{ field: child, code, ...(code === 'dependent' && because && { limit: because }) }];
    }
    if (properties[name]) return checkValue(item, properties[name], { field: child, required: false, defs });
    const own = schemaOfKey(name, schema);
    if (own === false) return [{ field: child, code: 'unknownKey' }];
    return own ? checkValue(item, own, { field: child, required: false, defs }) : [];
  });
}

/** The schema of a key that `properties` doesn't name; `false`: there may be no such key. */
export function schemaOfKey(name: string, schema: JsonSchema): JsonSchema | false | undefined {
  const { patternProperties = {}, additionalProperties, propertyNames } = schema;
  if (propertyNames && findMistake(name, propertyNames, '')) return false;
  const pattern = Object.keys(patternProperties).find((one) => matches(one, name));
  if (pattern !== undefined) return patternProperties[pattern];
  return additionalProperties === true ? undefined : additionalProperties;
}

function nameOf(field: string): string {
  const [root = '', ...rest] = field.split('/');
  const names = rest.length > 0 ? parsePointer(`/${rest.join('/')}`) : [root.replace(/^[a-z]+\./, '')];
  return names.findLast((name) => !/^\d+$/.test(name)) ?? '';
}

function findMistake(value: Json, schema: JsonSchema, name: string): Mistake | undefined {
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
  if (typeof value === 'string') return findTextMistake(value, schema, name);
  if (typeof value === 'number') return findNumberMistake(value, schema);
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) return { code: 'tooSmall', limit: schema.minItems };
    if (value.length > (schema.maxItems ?? Infinity)) return { code: 'tooBig', limit: schema.maxItems };
    const written = new Set(value.map((item) => JSON.stringify(item)));
    return schema.uniqueItems && written.size < value.length ? { code: 'repeated' } : undefined;
  }
  if (isJsonObject(value)) {
    const count = Object.keys(value).length;
    if (count < (schema.minProperties ?? 0)) return { code: 'tooSmall', limit: schema.minProperties };
    if (count > (schema.maxProperties ?? Infinity)) return { code: 'tooBig', limit: schema.maxProperties };
  }
  return undefined;
}

function findTextMistake(value: string, schema: JsonSchema, name: string): Mistake | undefined {
  const plain = findPlainMistake(value, schema);
  const meaning = meaningOf(name, { ...schema, type: 'string' });
  // What the field is about tells more than its pattern; alone it counts where the contract names it as a format.
  const telling =
    meaning && value !== '' && (plain || schema.format) ? checkMeaning(meaning, value) : undefined;
  return telling && (plain || isFormat(meaning, schema)) ? telling : plain;
}

function isFormat(meaning: Meaning | undefined, { format }: JsonSchema): boolean {
  return meaning !== undefined && meaning === meaningOf('', { type: 'string', format });
}

function findPlainMistake(value: string, schema: JsonSchema): Mistake | undefined {
  const length = [...value].length;
  if (length < (schema.minLength ?? 0)) return { code: 'tooShort', limit: schema.minLength };
  if (length > (schema.maxLength ?? Infinity)) return { code: 'tooLong', limit: schema.maxLength };
  if (schema.pattern && !matches(schema.pattern, value)) return { code: 'pattern', limit: schema.pattern };
  return undefined;
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
    multipleOf,
  } = schema;
  if (value < minimum) return { code: 'tooSmall', limit: minimum };
  if (value > maximum) return { code: 'tooBig', limit: maximum };
  if (exclusiveMinimum !== -Infinity && value <= exclusiveMinimum) {
    return { code: 'tooSmall', limit: `> ${exclusiveMinimum}` };
  }
  if (exclusiveMaximum !== Infinity && value >= exclusiveMaximum) {
    return { code: 'tooBig', limit: `< ${exclusiveMaximum}` };
  }
  // 0.3 / 0.1 is 2.9999999999999996.
  const times = multipleOf === undefined ? 0 : value / multipleOf;
  return Math.abs(times - Math.round(times)) > 1e-9 ? { code: 'multipleOf', limit: multipleOf } : undefined;
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
