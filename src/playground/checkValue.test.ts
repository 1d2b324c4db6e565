import { expect, test } from 'vitest';
import type { Json, JsonSchema } from '../contract/types';
import { checkValue } from './checkValue';
import type { Problem } from './types';

const defs: Record<string, JsonSchema> = {
  Cpf: { type: 'string', pattern: '^\\d{11}$' },
  Self: { oneOf: [{ $ref: '#/$defs/Self' }, { type: 'string' }] },
  Node: { type: 'object', properties: { child: { $ref: '#/$defs/Node' }, name: { type: 'string' } } },
};

const check = (value: Json | undefined, schema: JsonSchema, required = false): Problem[] =>
  checkValue(value, schema, { field: 'body', required, defs });

test.each<[string, Json | undefined, JsonSchema, Problem[]]>([
  ['right text', 'a', { type: 'string' }, []],
  ['null where it may be', null, { type: ['string', 'null'] }, []],
  ['a number as text', '12a', { type: 'number' }, [{ field: 'body', code: 'type', limit: 'number' }]],
  ['a fraction', 1.5, { type: 'integer' }, [{ field: 'body', code: 'integer' }]],
  ['no option', 6, { enum: [0, 12] }, [{ field: 'body', code: 'choice' }]],
  ['an option that is an object', { a: 1 }, { enum: [{ a: 1 }] }, []],
  ['another constant', 'b', { const: 'a' }, [{ field: 'body', code: 'choice' }]],
  [
    'a pattern missed',
    '111',
    { $ref: '#/$defs/Cpf' },
    [{ field: 'body', code: 'pattern', limit: '^\\d{11}$' }],
  ],
  ['a pattern that no browser reads', 'x', { type: 'string', pattern: '(?P<a>' }, []],
  ['an empty text', '', { type: 'string', minLength: 1 }, [{ field: 'body', code: 'tooShort', limit: 1 }]],
  ['length in characters, not code units', '😀😀', { type: 'string', maxLength: 2 }, []],
  ['too long', 'abc', { type: 'string', maxLength: 2 }, [{ field: 'body', code: 'tooLong', limit: 2 }]],
  ['too small', -1, { minimum: 0 }, [{ field: 'body', code: 'tooSmall', limit: 0 }]],
  ['on an open bound', 0, { exclusiveMinimum: 0 }, [{ field: 'body', code: 'tooSmall', limit: '> 0' }]],
  ['too big', 3, { maximum: 2 }, [{ field: 'body', code: 'tooBig', limit: 2 }]],
  ['on an open upper bound', 3, { exclusiveMaximum: 3 }, [{ field: 'body', code: 'tooBig', limit: '< 3' }]],
  ['too few items', [], { type: 'array', minItems: 1 }, [{ field: 'body', code: 'tooSmall', limit: 1 }]],
  [
    'a wrong item',
    ['a', 1],
    { items: { type: 'string' } },
    [{ field: 'body/1', code: 'type', limit: 'string' }],
  ],
  [
    'inside objects, with keys escaped',
    { 'a/b': 1 },
    { properties: { 'a/b': { type: 'string' }, c: {} }, required: ['c'] },
    [
      { field: 'body/c', code: 'required' },
      { field: 'body/a~1b', code: 'type', limit: 'string' },
    ],
  ],
  [
    'recursion, as deep as the value goes',
    { child: { child: { name: 1 } } },
    { $ref: '#/$defs/Node' },
    [{ field: 'body/child/child/name', code: 'type', limit: 'string' }],
  ],
  ['a step', 0.3, { multipleOf: 0.1 }, []],
  ['beside a step', 0.35, { multipleOf: 0.1 }, [{ field: 'body', code: 'multipleOf', limit: 0.1 }]],
  ['the same item twice', [{ a: 1 }, { a: 1 }], { uniqueItems: true }, [{ field: 'body', code: 'repeated' }]],
  ['too few keys', {}, { minProperties: 1 }, [{ field: 'body', code: 'tooSmall', limit: 1 }]],
  [
    'a date that is none',
    '2026-02-30',
    { type: 'string', format: 'date' },
    [{ field: 'body', code: 'format', limit: 'date' }],
  ],
  [
    'a half address',
    'https://',
    { type: 'string', format: 'uri' },
    [{ field: 'body', code: 'urlIncomplete' }],
  ],
  ['a format nobody knows', 'x', { type: 'string', format: 'color' }, []],
  [
    'a CPF too short for its pattern, in its own words',
    { personalTaxId: '111444777' },
    { properties: { personalTaxId: { $ref: '#/$defs/Cpf' } } },
    [{ field: 'body/personalTaxId', code: 'digitsMissing', limit: 2 }],
  ],
  [
    'no check digits where the contract asks for none',
    { personalTaxId: '11144477736' },
    { properties: { personalTaxId: { $ref: '#/$defs/Cpf' } } },
    [],
  ],
  [
    'check digits where it does',
    '11144477736',
    { type: 'string', format: 'cpf' },
    [{ field: 'body', code: 'checkDigit' }],
  ],
  [
    'a key that may not be',
    { a: 1, b: 2 },
    { properties: { a: {} }, additionalProperties: false },
    [{ field: 'body/b', code: 'unknownKey' }],
  ],
  [
    'the values of a map',
    { x_a: 1, y: 'a', z: 2 },
    {
      patternProperties: { '^x_': { type: 'string' } },
      additionalProperties: { type: 'integer' },
    },
    [
      { field: 'body/x_a', code: 'type', limit: 'string' },
      { field: 'body/y', code: 'type', limit: 'integer' },
    ],
  ],
  [
    'the names of a map',
    { ab: 1, ABC: 1 },
    { propertyNames: { pattern: '^[a-z]+$', maxLength: 3 } },
    [{ field: 'body/ABC', code: 'unknownKey' }],
  ],
  [
    'a field that another one brings along',
    { appLink: 'x' },
    { dependentRequired: { appLink: ['key'] } },
    [{ field: 'body/key', code: 'dependent', limit: 'appLink' }],
  ],
  [
    'the variant that is meant',
    { kind: 'b', n: 'x' },
    {
      oneOf: [
        { required: ['kind'], properties: { kind: { const: 'a' } } },
        { required: ['kind', 'n'], properties: { kind: { const: 'b' }, n: { type: 'integer' } } },
      ],
      discriminator: { propertyName: 'kind' },
    },
    [{ field: 'body/kind', code: 'choice' }],
  ],
  [
    'no variant at all',
    true,
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    [{ field: 'body', code: 'variant' }],
  ],
  ['one of the variants', 1, { anyOf: [{ type: 'string' }, { type: 'integer' }] }, []],
  ['null as a variant', null, { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] }, []],
  [
    'one of the fields that anyOf asks for',
    { c: 1 },
    { properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    [{ field: 'body/a', code: 'required' }],
  ],
  ['a union of itself, which ends', 'x', { $ref: '#/$defs/Self' }, []],
])('%s', (_name, value, schema, expected) => {
  expect(check(value, schema)).toEqual(expected);
});

test('absence matters only where the value is required', () => {
  expect(check(undefined, { type: 'string' })).toEqual([]);
  expect(check(undefined, { type: 'string' }, true)).toEqual([{ field: 'body', code: 'required' }]);
});
