import { expect, test } from 'vitest';
import type { Json, JsonSchema } from '../contract/types';
import { chooseVariant } from './checkValue';
import { switchVariant } from './switchVariant';
import { listVariants } from './toControl';

const defs: Record<string, JsonSchema> = {
  Cat: {
    type: 'object',
    required: ['kind', 'lives'],
    additionalProperties: false,
    properties: { kind: { type: 'string' }, name: { type: 'string' }, lives: { type: 'integer' } },
  },
  Dog: {
    type: 'object',
    required: ['kind'],
    additionalProperties: false,
    properties: { kind: { type: 'string' }, name: { type: 'string' }, lives: { type: 'string' } },
  },
};

const pet: JsonSchema = {
  oneOf: [{ $ref: '#/$defs/Cat' }, { $ref: '#/$defs/Dog' }],
  discriminator: { propertyName: 'kind', mapping: { cat: '#/$defs/Cat' } },
};

const callback: JsonSchema = {
  oneOf: [
    {
      type: 'object',
      required: ['all'],
      additionalProperties: false,
      properties: { all: { type: 'string', format: 'uri' } },
    },
    {
      type: 'object',
      additionalProperties: false,
      properties: { other: { type: 'string' } },
      patternProperties: { '^(pf|pj)_': { type: 'string' } },
    },
    { type: 'string' },
  ],
};

const variantsOf = (schema: JsonSchema) => listVariants(schema, defs) ?? [];

test.each<[string, Json | undefined, JsonSchema, number]>([
  ['the mapped discriminator', { kind: 'cat' }, pet, 0],
  ['the discriminator by its schema’s name', { kind: 'Dog', lives: 1 }, pet, 1],
  ['what fits, without a known discriminator', { kind: 'bird', lives: 9 }, pet, 0],
  ['the shape', { all: 'https://a.example' }, callback, 0],
  ['the keys', { pf_balance: 'https://a.example' }, callback, 1],
  ['the type', 'https://a.example', callback, 2],
  ['the first, of nothing', undefined, callback, 0],
])('a variant is chosen by %s', (_name, value, schema, expected) => {
  expect(chooseVariant(value, schema, variantsOf(schema), defs)).toBe(expected);
});

test.each<[string, Json | undefined, JsonSchema, number, Json]>([
  ['keeps what fits', { kind: 'cat', name: 'Mia', lives: 9 }, pet, 1, { kind: 'Dog', name: 'Mia' }],
  ['drops keys that may not be', { all: 'https://a.example' }, callback, 1, {}],
  ['starts anew with another type', { all: 'x' }, callback, 2, ''],
  ['keeps a value of the same type', 'x', callback, 2, 'x'],
])('switching %s', (_name, value, schema, index, expected) => {
  const variant = variantsOf(schema)[index] ?? { schema: {} };
  expect(switchVariant(value, variant, schema.discriminator?.propertyName, defs)).toEqual(expected);
});

test('switching sets the constants of the variant', () => {
  const variant = {
    schema: { required: ['type'], properties: { type: { const: 'pix' }, note: { const: 'n' } } },
  };
  expect(switchVariant({}, variant, undefined, defs)).toEqual({ type: 'pix' });
});
