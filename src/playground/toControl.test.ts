import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { foldSchema, toControl, type Control } from './toControl';

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
    { kind: 'json' },
  ],
  ['a union', { oneOf: [{ type: 'object', properties: { a: {} } }] }, { kind: 'json' }],
  ['several types', { type: ['string', 'integer'] }, { kind: 'json' }],
  ['anything', {}, { kind: 'json' }],
])('%s', (_name, schema, expected) => {
  expect(toControl(schema)).toEqual(expected);
});

const $defs: Record<string, JsonSchema> = {
  Cpf: { type: 'string', description: 'CPF', maxLength: 11 },
  Alias: { $ref: '#/$defs/Cpf', title: 'Alias' },
  Loop: { $ref: '#/$defs/Loop' },
  Endless: { title: 'Endless', allOf: [{ $ref: '#/$defs/Endless' }] },
  Named: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
};

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
])('foldSchema %s', (_name, schema, expected) => {
  const resolved = foldSchema(schema, $defs);
  expect({ ...resolved, ...(resolved.required && { required: [...resolved.required].sort() }) }).toEqual({
    ...expected,
    ...(expected.required && { required: [...expected.required].sort() }),
  });
});
