import { expect, it } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { coerceValue } from './coerceValue';

const $defs: Record<string, JsonSchema> = {
  Count: { type: 'integer' },
  Ring: { $ref: '#/$defs/Ring' },
};

it.each<[string[], JsonSchema, unknown]>([
  [['12'], { type: 'integer' }, 12],
  [['1.5'], { type: 'number' }, 1.5],
  [['12'], { $ref: '#/$defs/Count' }, 12],
  [['11144477735'], { type: 'string' }, '11144477735'],
  [['12'], { type: ['integer', 'string'] }, '12'],
  [['twelve'], { type: 'integer' }, 'twelve'],
  [[''], { type: 'integer' }, ''],
  [['0x10'], { type: 'integer' }, '0x10'],
  [['true'], { type: 'boolean' }, true],
  [['yes'], { type: 'boolean' }, 'yes'],
  [['1', '2'], { type: 'array', items: { $ref: '#/$defs/Count' } }, [1, 2]],
  [['a'], { type: 'array' }, ['a']],
  [['a'], { $ref: '#/$defs/Ring' }, 'a'],
  [['a'], {}, 'a'],
])('reads %j by %j', (texts, schema, expected) => {
  expect(coerceValue(texts, schema, $defs)).toEqual(expected);
});
