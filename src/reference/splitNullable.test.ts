import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { splitNullable } from './splitNullable';

test.each<[JsonSchema, JsonSchema, boolean]>([
  [{ type: 'string' }, { type: 'string' }, false],
  [{ type: ['string', 'null'] }, { type: 'string' }, true],
  [{ type: ['string', 'integer', 'null'] }, { type: ['string', 'integer'] }, true],
  [{ type: ['string', 'null'], enum: ['A', null] }, { type: 'string', enum: ['A'] }, true],
  [{ oneOf: [{ $ref: '#/$defs/A' }, { type: 'null' }] }, { oneOf: [{ $ref: '#/$defs/A' }] }, true],
  [{ anyOf: [{ const: null }, { type: 'string' }] }, { anyOf: [{ type: 'string' }] }, true],
  [{ type: 'null' }, { type: 'null' }, false],
  [{ oneOf: [{ type: 'null' }] }, { oneOf: [{ type: 'null' }] }, false],
])('splits %j', (schema, expected, nullable) => {
  expect(splitNullable(schema)).toEqual({ schema: expected, nullable });
});
