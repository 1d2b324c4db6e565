import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, it, test } from 'vitest';
import { exampleFor } from './exampleFor';
import type { Json, JsonSchema } from './types';

const $defs: Record<string, JsonSchema> = {
  Shelf: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      parent: { $ref: '#/$defs/Shelf' },
      kids: { type: 'array', items: { $ref: '#/$defs/Shelf' } },
    },
  },
  Cat: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' }, lives: { type: 'integer', minimum: 7 } },
  },
  Base: { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } },
};

const table: [string, JsonSchema, Json][] = [
  ['an example first', { type: 'string', examples: ['x', 'y'], default: 'z' }, 'x'],
  ['a default', { type: 'integer', default: 0 }, 0],
  ['a constant', { const: false }, false],
  ['a null constant', { const: null }, null],
  ['the first of an enum', { enum: ['a', 'b'] }, 'a'],
  ['a nullable text', { type: ['null', 'string'], maxLength: 3 }, 'exe'],
  ['a long text', { type: 'string', minLength: 9 }, 'exemplooo'],
  ['a date', { type: 'string', format: 'date' }, '2026-01-15'],
  ['a pattern', { pattern: '^\\d{3}$' }, '123'],
  ['a number above', { type: 'number', exclusiveMinimum: 5 }, 6],
  ['a number below', { type: 'integer', maximum: -2 }, -2],
  ['a multiple', { type: 'integer', minimum: 5, multipleOf: 4 }, 8],
  ['a tuple', { prefixItems: [{ type: 'integer' }, { const: 'b' }], items: false }, [1, 'b']],
  ['enough items', { type: 'array', minItems: 2, items: { type: 'boolean' } }, [true, true]],
  ['an open map', { type: 'object', additionalProperties: { type: 'integer' } }, { exemplo: 1 }],
  ['nothing known', {}, {}],
  [
    'parts joined',
    { allOf: [{ $ref: '#/$defs/Base' }, { properties: { n: { type: 'integer' } } }] },
    {
      id: '3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f',
      n: 1,
    },
  ],
  ['the first branch that is not null', { anyOf: [{ type: 'null' }, { type: 'boolean' }] }, true],
  [
    'a branch with its discriminator and what stands beside it',
    {
      properties: { tag: { const: 't' } },
      oneOf: [{ $ref: '#/$defs/Cat' }],
      discriminator: { propertyName: 'kind', mapping: { feline: '#/$defs/Cat' } },
    },
    { tag: 't', kind: 'feline', lives: 7 },
  ],
];

test.each(table)('%s', (_name, schema, value) => {
  expect(exampleFor(schema, $defs)).toEqual(value);
  const validator = new Validator(structuredClone({ ...schema, $defs }) as Schema, '2020-12', false);
  expect(validator.validate(value).errors).toEqual([]);
});

describe('recursion', () => {
  it('ends where a schema meets itself', () => {
    expect(exampleFor({ $ref: '#/$defs/Shelf' }, $defs)).toEqual({ name: 'exemplo', kids: [] });
  });

  it('ends in a required field, a part of itself and a branch of itself', () => {
    const own = {
      Node: { type: 'object', required: ['next'], properties: { next: { $ref: '#/$defs/Node' } } },
      All: { allOf: [{ $ref: '#/$defs/All' }], properties: { a: { const: 1 } } },
      Either: { oneOf: [{ $ref: '#/$defs/Either' }, { const: 2 }] },
    };
    expect(exampleFor({ $ref: '#/$defs/Node' }, own)).toEqual({ next: null });
    expect(exampleFor({ $ref: '#/$defs/All' }, own)).toEqual({ a: 1 });
    expect(exampleFor({ $ref: '#/$defs/Either' }, own)).toBe(2);
  });
});

it('joins every part of nested parts', () => {
  const part = (name: string): JsonSchema => ({ allOf: [{ properties: { [name]: { const: name } } }] });
  expect(exampleFor({ allOf: [part('a'), part('b')] }, {})).toEqual({ a: 'a', b: 'b' });
});

it('stays small when many schemas refer to each other', () => {
  const names = [...'abcdefghijkl'];
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  const wide = Object.fromEntries(names.map((name) => [name, { properties }]));
  expect(JSON.stringify(exampleFor({ $ref: '#/$defs/a' }, wide)).length).toBeLessThan(20_000);
});

it('leaves out what does not travel that way', () => {
  const schema: JsonSchema = {
    properties: {
      id: { const: 1, readOnly: true },
      secret: { const: 's', writeOnly: true },
      name: { const: 'n' },
    },
  };
  expect(exampleFor(schema, {}, { direction: 'request' })).toEqual({ secret: 's', name: 'n' });
  expect(exampleFor(schema, {}, { direction: 'response' })).toEqual({ id: 1, name: 'n' });
  expect(exampleFor(schema, {})).toEqual({ id: 1, secret: 's', name: 'n' });
});
