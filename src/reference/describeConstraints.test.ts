import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { describeConstraints } from './describeConstraints';

test.each<[JsonSchema, string[]]>([
  [{ type: 'string' }, []],
  [{ const: 'pix' }, ['valor fixo: pix']],
  [{ const: '' }, ['valor fixo: ""']],
  [{ default: false }, ['valor padrão: false']],
  [{ default: null }, ['valor padrão: null']],
  [{ format: 'date-time' }, ['formato: date-time']],
  [{ minLength: 11, maxLength: 11 }, ['caracteres: 11']],
  [{ minLength: 3, maxLength: 10 }, ['caracteres: 3 a 10']],
  [{ minLength: 0 }, ['caracteres: ≥ 0']],
  [{ maxLength: 64 }, ['caracteres: ≤ 64']],
  [{ pattern: '^\\d{11}$' }, ['expressão regular: ^\\d{11}$']],
  [{ contentMediaType: 'application/jwt', contentEncoding: 'base64' }, ['conteúdo: application/jwt; base64']],
  [{ minimum: -5, maximum: 10 }, ['valor: -5 a 10']],
  [{ minimum: 0, exclusiveMaximum: 1 }, ['valor: ≥ 0, < 1']],
  [{ exclusiveMinimum: 0 }, ['valor: > 0']],
  [{ multipleOf: 0.01 }, ['múltiplo de: 0.01']],
  [{ minItems: 1, maxItems: 100 }, ['itens: 1 a 100']],
  [{ uniqueItems: true }, ['itens sem repetição']],
  [{ contains: {} }, ['itens do tipo exigido: ≥ 1']],
  [{ contains: {}, minContains: 2, maxContains: 3 }, ['itens do tipo exigido: 2 a 3']],
  [{ prefixItems: [{}], items: false }, ['nenhum item além destes']],
  [{ minProperties: 1 }, ['quantidade de campos: ≥ 1']],
  [{ required: ['a', 'b'], properties: { a: {} } }, ['exige: b']],
  [{ dependentRequired: { card: ['cvv', 'due'] } }, ['com card, exige também: cvv, due']],
  [{ additionalProperties: false }, ['não aceita outros campos']],
  [{ unevaluatedProperties: false }, ['não aceita outros campos']],
  [{ additionalProperties: true }, ['aceita outros campos']],
  [{ additionalProperties: { type: 'string' } }, []],
])('puts %j into words', (schema, expected) => {
  expect(
    describeConstraints(schema).map(({ label, code }) => (code === undefined ? label : `${label}: ${code}`)),
  ).toEqual(expected);
});
