import { translate } from '@docusaurus/Translate';
import type { Json, JsonSchema } from '../contract/types';
import { resolveRef, toRefName, type Defs } from './resolveRef';
import { splitNullable } from './splitNullable';

/** Deeper than any type a reader can take in; also what ends `{items: {$ref: itself}}`. */
const MAX_DEPTH = 6;

/**
 * A schema's type in the words of JSON Schema, short enough for one line: `string`, `object[]`,
 * `string | null`, `[string, number]`. Without `type` it is told from the other keywords.
 */
export function typeLabel(schema: JsonSchema | boolean | undefined, defs: Defs, depth = 0): string {
  if (schema === false) {
    return translate({
      id: 'reference.type.nothing',
      message: 'nenhum valor',
      description: 'Type of a field that accepts no value at all',
    });
  }
  if (schema === true || schema === undefined || depth > MAX_DEPTH) return anyLabel();
  const { schema: plain, nullable } = splitNullable(schema);
  const label = labelOf(plain, defs, depth);
  return nullable && label !== anyLabel() ? union([...label.split(' | '), 'null']) : label;
}

function labelOf(schema: JsonSchema, defs: Defs, depth: number): string {
  const types = schema.type === undefined ? inferTypes(schema) : [schema.type].flat();
  if (types.length > 0)
    return union(types.map((type) => (type === 'array' ? arrayLabel(schema, defs, depth) : type)));
  if (schema.$ref !== undefined) {
    const target = resolveRef(schema.$ref, defs);
    return target ? typeLabel(target, defs, depth + 1) : toRefName(schema.$ref);
  }
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) {
    return union(alternatives.flatMap((branch) => typeLabel(branch, defs, depth + 1).split(' | ')));
  }
  const known = schema.allOf?.map((branch) => typeLabel(branch, defs, depth + 1));
  return known?.find((label) => label !== anyLabel()) ?? anyLabel();
}

function arrayLabel(schema: JsonSchema, defs: Defs, depth: number): string {
  if (schema.prefixItems) {
    const items = schema.prefixItems.map((item) => typeLabel(item, defs, depth + 1));
    const more = schema.items === false || schema.items === undefined ? '' : ', …';
    return items.length > 4 ? 'array' : `[${items.join(', ')}${more}]`;
  }
  if (schema.items === undefined || schema.items === true) return 'array';
  const item = typeLabel(schema.items, defs, depth + 1);
  return item === anyLabel() ? 'array' : `${item.includes(' ') ? `(${item})` : item}[]`;
}

function inferTypes(schema: JsonSchema): string[] {
  if (schema.const !== undefined) return [typeOf(schema.const)];
  if (schema.enum) return schema.enum.map(typeOf);
  if (has(schema, 'properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required')) {
    return ['object'];
  }
  if (has(schema, 'minProperties', 'maxProperties', 'dependentRequired')) return ['object'];
  if (has(schema, 'items', 'prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'))
    return ['array'];
  if (has(schema, 'minLength', 'maxLength', 'pattern')) return ['string'];
  if (has(schema, 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'))
    return ['number'];
  return [];
}

function has(schema: JsonSchema, ...keywords: (keyof JsonSchema)[]): boolean {
  return keywords.some((keyword) => schema[keyword] !== undefined);
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

function union(labels: string[]): string {
  const distinct = [...new Set(labels)];
  return [
    ...distinct.filter((label) => label !== 'null'),
    ...distinct.filter((label) => label === 'null'),
  ].join(' | ');
}

function anyLabel(): string {
  return translate({
    id: 'reference.type.any',
    message: 'qualquer valor',
    description: 'Type of a field that accepts every value',
  });
}
