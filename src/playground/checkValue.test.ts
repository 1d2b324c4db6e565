import { expect, test } from 'vitest';
import type { Json, JsonSchema } from '../contract/types';
import { checkValue } from './checkValue';
import type { Problem } from './types';

const defs: Record<string, JsonSchema> = {
  Cpf: { type: 'string', pattern: '^\\d{11}$' },
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
])('%s', (_name, value, schema, expected) => {
  expect(check(value, schema)).toEqual(expected);
});

test('absence matters only where the value is required', () => {
  expect(check(undefined, { type: 'string' })).toEqual([]);
  expect(check(undefined, { type: 'string' }, true)).toEqual([{ field: 'body', code: 'required' }]);
});
