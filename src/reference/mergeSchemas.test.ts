import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { mergeSchemas } from './mergeSchemas';

test.each<[string, JsonSchema, JsonSchema, JsonSchema | undefined]>([
  [
    'fields of both',
    { properties: { a: { type: 'string' } } },
    { properties: { b: {} } },
    {
      properties: { a: { type: 'string' }, b: {} },
    },
  ],
  [
    'one field in both',
    { properties: { a: { type: 'string' } } },
    { properties: { a: { minLength: 1 } } },
    {
      properties: { a: { allOf: [{ type: 'string' }, { minLength: 1 }] } },
    },
  ],
  ['required names', { required: ['a'] }, { required: ['a', 'b'] }, { required: ['a', 'b'] }],
  [
    'the tighter bounds',
    { minLength: 1, maxLength: 9 },
    { minLength: 3, maxLength: 10 },
    {
      minLength: 3,
      maxLength: 9,
    },
  ],
  ['the first description', { description: 'minha' }, { description: 'outra' }, { description: 'minha' }],
  ['types in common', { type: ['string', 'null'] }, { type: 'string' }, { type: 'string' }],
  ['integers and numbers', { type: 'number' }, { type: 'integer' }, { type: 'integer' }],
  ['enums in common', { enum: ['A', 'B'] }, { enum: ['B', 'C'] }, { enum: ['B'] }],
  ['flags', { deprecated: false }, { deprecated: true }, { deprecated: true }],
  ['what only one says', {}, { pattern: '^a' }, { pattern: '^a' }],
  ['the same pattern', { pattern: '^a' }, { pattern: '^a' }, { pattern: '^a' }],
  ['no two patterns', { pattern: '^a' }, { pattern: 'b$' }, undefined],
  ['no two oneOfs', { oneOf: [{}] }, { oneOf: [{ type: 'string' }] }, undefined],
  ['no types that exclude each other', { type: 'string' }, { type: 'object' }, undefined],
])('merges %s', (_name, a, b, expected) => {
  expect(mergeSchemas(a, b)).toEqual(expected);
});
