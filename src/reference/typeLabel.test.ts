import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { typeLabel } from './typeLabel';

const defs: Record<string, JsonSchema> = {
  Id: { type: 'string' },
  Node: { type: 'object' },
  Self: { type: 'array', items: { $ref: '#/$defs/Self' } },
  Loop: { $ref: '#/$defs/Loop' },
};

test.each<[JsonSchema | boolean | undefined, string]>([
  [{ type: 'string' }, 'string'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ type: ['null', 'integer', 'string'] }, 'integer | string | null'],
  [{ type: 'array', items: { type: 'string' } }, 'string[]'],
  [{ type: 'array', items: { type: 'array', items: { $ref: '#/$defs/Node' } } }, 'object[][]'],
  [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
  [{ type: ['array', 'null'], items: { type: 'string' } }, 'string[] | null'],
  [{ type: 'array' }, 'array'],
  [{ type: 'array', items: {} }, 'array'],
  [{ type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] }, '[string, number]'],
  [{ prefixItems: [{ type: 'string' }], items: { type: 'number' } }, '[string, …]'],
  [{ $ref: '#/$defs/Id' }, 'string'],
  [{ $ref: '#/$defs/Missing' }, 'Missing'],
  [{ oneOf: [{ $ref: '#/$defs/Node' }, { type: 'null' }] }, 'object | null'],
  [{ oneOf: [{ type: 'string' }, { type: 'object' }] }, 'string | object'],
  [{ anyOf: [{ $ref: '#/$defs/Node' }, { properties: {} }] }, 'object'],
  [{ allOf: [{ description: 'x' }, { $ref: '#/$defs/Node' }] }, 'object'],
  [{ const: 'pix' }, 'string'],
  [{ const: null }, 'null'],
  [{ enum: [1, 2, null] }, 'integer | null'],
  [{ enum: [1.5] }, 'number'],
  [{ properties: {} }, 'object'],
  [{ required: ['a'] }, 'object'],
  [{ items: { type: 'boolean' } }, 'boolean[]'],
  [{ pattern: '^a' }, 'string'],
  [{ minimum: 1 }, 'number'],
  [{}, 'qualquer valor'],
  [true, 'qualquer valor'],
  [undefined, 'qualquer valor'],
  [false, 'nenhum valor'],
  [{ $ref: '#/$defs/Loop' }, 'qualquer valor'],
])('calls %j %s', (schema, expected) => {
  expect(typeLabel(schema, defs)).toBe(expected);
});

test('ends on a list of itself', () => {
  expect(typeLabel({ $ref: '#/$defs/Self' }, defs)).toMatch(/^array(\[\])+$/);
});
