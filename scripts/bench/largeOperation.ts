import { runInNewContext } from 'node:vm';
import type { Json, JsonSchema, OperationDoc } from '../../src/contract/types';

export const fieldCount = 200;

/** A field of each kind that forms know, over and over. */
const kinds: { name: string; schema: JsonSchema; value: Json }[] = [
  { name: 'text', schema: { type: 'string', maxLength: 80 }, value: 'Loja Exemplo' },
  { name: 'code', schema: { type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' }, value: 'ABC-1234' },
  { name: 'count', schema: { type: 'integer', minimum: 0 }, value: 12 },
  { name: 'amount', schema: { type: 'number' }, value: 10.5 },
  { name: 'kind', schema: { type: 'string', enum: ['pessoa', 'empresa'] }, value: 'pessoa' },
  { name: 'isActive', schema: { type: 'boolean' }, value: true },
  { name: 'date', schema: { type: 'string', format: 'date' }, value: '2026-11-24' },
  { name: 'email', schema: { type: 'string', format: 'email' }, value: 'ana@example.com' },
  { name: 'address', schema: { type: 'string', format: 'uri' }, value: 'https://app.example.com/' },
  { name: 'note', schema: { type: ['string', 'null'] }, value: null },
];

/** The text field in the middle of the form. */
export const middleField = 'text100';

/** The operation with a body of 200 fields, all of them required, so that a form shows every one. */
export function withManyFields(operation: OperationDoc): OperationDoc {
  const fields = Array.from({ length: fieldCount }, (_, index) => {
    const { name, schema, value } = kinds[index % kinds.length] ?? kinds[0]!;
    return { name: `${name}${String(index).padStart(3, '0')}`, schema, value };
  });
  const schema: JsonSchema = {
    type: 'object',
    required: fields.map(({ name }) => name),
    properties: Object.fromEntries(fields.map((field) => [field.name, field.schema])),
  };
  const value = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const content = [{ mediaType: 'application/json', schema, examples: [{ name: 'todos', value }] }];
  return { ...operation, requestBody: { required: true, content } };
}

/**
 * A built script in which the docs of an operation got a body of 200 fields: no page of the site has to carry one.
 * Bundlers write imported JSON as `JSON.parse('…')`.
 */
export function enlargeOperation(script: string, product: string, id: string): string {
  return script.replaceAll(/JSON\.parse\('([^'\\]*(?:\\[^][^'\\]*)*)'\)/g, (whole, literal: string) => {
    if (!literal.includes(`"id":"${id}"`)) return whole;
    const value: unknown = JSON.parse(String(runInNewContext(`'${literal}'`)));
    const isDoc = isOperation(value) && value.product === product && value.id === id;
    return isDoc ? `JSON.parse(${JSON.stringify(JSON.stringify(withManyFields(value)))})` : whole;
  });
}

function isOperation(value: unknown): value is OperationDoc {
  return typeof value === 'object' && value !== null && 'responses' in value && 'product' in value;
}
