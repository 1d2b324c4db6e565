import { translate } from '@docusaurus/Translate';
import type { JsonSchema } from '../contract/types';
import { formatValue } from './formatValue';
import type { Constraint } from './schemaNode';

/**
 * The rules of one schema as a reader needs them, in reading order. Enums, types and the schemas
 * below it are shown elsewhere.
 */
export function describeConstraints(schema: JsonSchema): Constraint[] {
  return [
    ...describeValue(schema),
    ...describeText(schema),
    ...describeNumber(schema),
    ...describeList(schema),
    ...describeObject(schema),
  ];
}

function describeValue(schema: JsonSchema): Constraint[] {
  const rules: Constraint[] = [];
  if (schema.const !== undefined) {
    const label = translate({
      id: 'reference.constraint.const',
      message: 'valor fixo',
      description: 'JSON Schema const',
    });
    rules.push({ label, code: formatValue(schema.const) });
  }
  if (schema.default !== undefined) {
    const label = translate({
      id: 'reference.constraint.default',
      message: 'valor padrão',
      description: 'JSON Schema default',
    });
    rules.push({ label, code: formatValue(schema.default) });
  }
  return rules;
}

function describeText(schema: JsonSchema): Constraint[] {
  const rules: Constraint[] = [];
  if (schema.format) {
    const label = translate({
      id: 'reference.constraint.format',
      message: 'formato',
      description: 'JSON Schema format',
    });
    rules.push({ label, code: schema.format });
  }
  const length = describeRange(schema.minLength, schema.maxLength);
  if (length) {
    const label = translate({
      id: 'reference.constraint.length',
      message: 'caracteres',
      description: 'How many characters a text has; a number or a range follows',
    });
    rules.push({ label, code: length });
  }
  if (schema.pattern !== undefined) {
    const label = translate({
      id: 'reference.constraint.pattern',
      message: 'expressão regular',
      description: 'JSON Schema pattern',
    });
    rules.push({ label, code: schema.pattern });
  }
  const content = [schema.contentMediaType, schema.contentEncoding].filter(Boolean).join('; ');
  if (content) {
    const label = translate({
      id: 'reference.constraint.content',
      message: 'conteúdo',
      description: 'JSON Schema contentMediaType and contentEncoding',
    });
    rules.push({ label, code: content });
  }
  return rules;
}

function describeNumber(schema: JsonSchema): Constraint[] {
  const rules: Constraint[] = [];
  const bounds = [
    describeRange(schema.minimum, schema.maximum),
    schema.exclusiveMinimum === undefined ? undefined : `> ${schema.exclusiveMinimum}`,
    schema.exclusiveMaximum === undefined ? undefined : `< ${schema.exclusiveMaximum}`,
  ].filter((bound) => bound !== undefined);
  if (bounds.length > 0) {
    const label = translate({
      id: 'reference.constraint.range',
      message: 'valor',
      description: 'The range that a number lies in follows',
    });
    rules.push({ label, code: bounds.join(', ') });
  }
  if (schema.multipleOf !== undefined) {
    const label = translate({
      id: 'reference.constraint.multipleOf',
      message: 'múltiplo de',
      description: 'JSON Schema multipleOf; a number follows',
    });
    rules.push({ label, code: String(schema.multipleOf) });
  }
  return rules;
}

function describeList(schema: JsonSchema): Constraint[] {
  const rules: Constraint[] = [];
  const length = describeRange(schema.minItems, schema.maxItems);
  if (length) {
    const label = translate({
      id: 'reference.constraint.items',
      message: 'itens',
      description: 'How many items a list has; a number or a range follows',
    });
    rules.push({ label, code: length });
  }
  if (schema.uniqueItems) {
    rules.push({
      label: translate({
        id: 'reference.constraint.uniqueItems',
        message: 'itens sem repetição',
        description: 'JSON Schema uniqueItems',
      }),
    });
  }
  if (schema.contains !== undefined) {
    const label = translate({
      id: 'reference.constraint.contains',
      message: 'itens do tipo exigido',
      description: 'How many items match JSON Schema contains; a number or a range follows',
    });
    rules.push({ label, code: describeRange(schema.minContains ?? 1, schema.maxContains) });
  }
  if (schema.prefixItems && (schema.items === false || schema.unevaluatedItems === false)) {
    rules.push({
      label: translate({
        id: 'reference.constraint.noMoreItems',
        message: 'nenhum item além destes',
        description: 'A tuple that is closed',
      }),
    });
  }
  return rules;
}

function describeObject(schema: JsonSchema): Constraint[] {
  const rules: Constraint[] = [];
  const size = describeRange(schema.minProperties, schema.maxProperties);
  if (size) {
    const label = translate({
      id: 'reference.constraint.properties',
      message: 'quantidade de campos',
      description: 'How many properties an object has; a number or a range follows',
    });
    rules.push({ label, code: size });
  }
  const undeclared = schema.required?.filter((name) => schema.properties?.[name] === undefined) ?? [];
  if (undeclared.length > 0) {
    const label = translate({
      id: 'reference.constraint.required',
      message: 'exige',
      description: 'Names of required properties that are declared elsewhere follow',
    });
    rules.push({ label, code: undeclared.join(', ') });
  }
  for (const [name, needed] of Object.entries(schema.dependentRequired ?? {})) {
    const label = translate(
      {
        id: 'reference.constraint.dependentRequired',
        message: 'com {name}, exige também',
        description: 'JSON Schema dependentRequired; the names of the needed properties follow',
      },
      { name },
    );
    rules.push({ label, code: needed.join(', ') });
  }
  if (schema.additionalProperties === false || schema.unevaluatedProperties === false) {
    rules.push({
      label: translate({
        id: 'reference.constraint.closed',
        message: 'não aceita outros campos',
        description: 'JSON Schema additionalProperties: false',
      }),
    });
  }
  if (schema.additionalProperties === true) {
    rules.push({
      label: translate({
        id: 'reference.constraint.open',
        message: 'aceita outros campos',
        description: 'JSON Schema additionalProperties: true',
      }),
    });
  }
  return rules;
}

/** `11`, `3 a 10`, `≥ 3`, `≤ 10`, or nothing. */
function describeRange(min: number | undefined, max: number | undefined): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (max === undefined) return `≥ ${min}`;
  if (min === undefined) return `≤ ${max}`;
  if (min === max) return String(min);
  return translate(
    { id: 'reference.constraint.between', message: '{min} a {max}', description: 'A range of numbers' },
    { min: String(min), max: String(max) },
  );
}
