import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { foldSchema, isNullable, toControl, type Control } from './toControl';

const $defs: Record<string, JsonSchema> = {
  Cpf: { type: 'string', description: 'CPF', maxLength: 11 },
  Alias: { $ref: '#/$defs/Cpf', title: 'Alias' },
  Loop: { $ref: '#/$defs/Loop' },
  Endless: { title: 'Endless', allOf: [{ $ref: '#/$defs/Endless' }] },
  Named: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
};

test.each<[string, JsonSchema, Control]>([
  ['text', { type: 'string' }, { kind: 'text', input: 'text' }],
  ['nullable text', { type: ['string', 'null'] }, { kind: 'text', input: 'text' }],
  ['a date', { type: 'string', format: 'date' }, { kind: 'text', input: 'date' }],
  [
    'a date-time, which no native input writes',
    { type: 'string', format: 'date-time' },
    { kind: 'text', input: 'text' },
  ],
  ['an address', { type: 'string', format: 'uri' }, { kind: 'text', input: 'url' }],
  ['an integer', { type: 'integer' }, { kind: 'number', integer: true }],
  ['a number', { type: 'number' }, { kind: 'number', integer: false }],
  ['a boolean', { type: 'boolean' }, { kind: 'choice', options: [true, false] }],
  ['an enum of integers', { type: 'integer', enum: [0, 12] }, { kind: 'choice', options: [0, 12] }],
  ['a constant', { const: null }, { kind: 'choice', options: [null] }],
  ['a list', { type: 'array', items: { type: 'string' } }, { kind: 'list', items: { type: 'string' } }],
  ['a tuple', { type: 'array', prefixItems: [{}], items: {} }, { kind: 'json' }],
  ['a list of anything', { type: 'array' }, { kind: 'json' }],
  [
    'an object, without what only the answer has',
    { type: 'object', properties: { a: { type: 'string' }, id: { readOnly: true } } },
    { kind: 'object', properties: [['a', { type: 'string' }]] },
  ],
  [
    'an object whose anyOf only restricts it',
    { properties: { a: {} }, anyOf: [{ required: ['a'] }] },
    { kind: 'object', properties: [['a', {}]] },
  ],
  ['a free object', { type: 'object', additionalProperties: true }, { kind: 'json' }],
  [
    'a map beside named keys',
    { properties: { all: {} }, additionalProperties: { type: 'string' } },
    { kind: 'map', properties: [['all', {}]], patterns: [], rest: { type: 'string' } },
  ],
  [
    'a map by patterns',
    { type: 'object', patternProperties: { '^x-': {} }, additionalProperties: false },
    { kind: 'map', properties: [], patterns: [['^x-', {}]], rest: undefined },
  ],
  [
    'a union, with what stands beside it',
    {
      type: 'object',
      properties: { a: {} },
      oneOf: [{ properties: { b: {} } }, { $ref: '#/$defs/Named' }],
    },
    {
      kind: 'union',
      variants: [
        { schema: { type: 'object', properties: { a: {}, b: {} } } },
        {
          schema: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
        },
      ],
    },
  ],
  [
    'a union with a discriminator',
    {
      anyOf: [{ $ref: '#/$defs/Cpf' }, { $ref: '#/$defs/Alias' }, { type: 'null' }],
      discriminator: { propertyName: 'kind', mapping: { cpf: '#/$defs/Cpf' } },
    },
    {
      kind: 'union',
      variants: [
        { schema: { type: 'string', description: 'CPF', maxLength: 11 }, tag: 'cpf' },
        { schema: { type: 'string', description: 'CPF', maxLength: 11, title: 'Alias' }, tag: 'Alias' },
      ],
    },
  ],
  [
    'constants with a title each',
    { oneOf: [{ const: 'a', title: 'A' }, { const: 'b' }] },
    { kind: 'choice', options: ['a', 'b'] },
  ],
  [
    'several types',
    { type: ['string', 'integer', 'null'] },
    { kind: 'union', variants: [{ schema: { type: 'string' } }, { schema: { type: 'integer' } }] },
  ],
  ['a file', { type: 'string', format: 'binary' }, { kind: 'file', mediaType: undefined }],
  [
    'a file of OpenAPI 3.1',
    { contentMediaType: 'application/json' },
    { kind: 'file', mediaType: 'application/json' },
  ],
  [
    'base64, which is text',
    { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' },
    { kind: 'text', input: 'text' },
  ],
  ['anything', {}, { kind: 'json' }],
])('%s', (_name, schema, expected) => {
  expect(toControl(schema, $defs)).toEqual(expected);
});

test.each<[string, JsonSchema, JsonSchema]>([
  [
    'follows references',
    { $ref: '#/$defs/Alias' },
    { type: 'string', description: 'CPF', maxLength: 11, title: 'Alias' },
  ],
  [
    'lets the place of use win',
    { $ref: '#/$defs/Cpf', description: 'Do cliente' },
    { type: 'string', description: 'Do cliente', maxLength: 11 },
  ],
  ['ends a reference to itself', { $ref: '#/$defs/Loop' }, {}],
  ['ends an allOf of itself', { $ref: '#/$defs/Endless' }, { title: 'Endless' }],
  ['survives a reference to nowhere', { $ref: '#/$defs/Gone' }, {}],
  [
    'folds allOf in',
    { allOf: [{ $ref: '#/$defs/Named' }, { required: ['b'], properties: { b: {} } }], title: 'Both' },
    { type: 'object', title: 'Both', required: ['b', 'a'], properties: { a: { type: 'string' }, b: {} } },
  ],
  [
    'folds the only branch in',
    { description: 'Do cliente', oneOf: [{ $ref: '#/$defs/Cpf' }] },
    { type: 'string', description: 'Do cliente', maxLength: 11 },
  ],
  [
    'folds a null beside the only branch in',
    { anyOf: [{ $ref: '#/$defs/Cpf' }, { type: 'null' }] },
    { type: ['string', 'null'], description: 'CPF', maxLength: 11 },
  ],
  ['folds a null beside constants in', { oneOf: [{ const: 'a' }, { type: 'null' }] }, { enum: ['a', null] }],
])('foldSchema %s', (_name, schema, expected) => {
  const resolved = foldSchema(schema, $defs);
  expect({ ...resolved, ...(resolved.required && { required: [...resolved.required].sort() }) }).toEqual({
    ...expected,
    ...(expected.required && { required: [...expected.required].sort() }),
  });
});

test.each<[JsonSchema, boolean]>([
  [{ type: ['string', 'null'] }, true],
  [{ type: 'string' }, false],
  [{ oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] }, true],
  [{}, false],
])('%j takes null: %s', (schema, expected) => {
  expect(isNullable(schema)).toBe(expected);
});
