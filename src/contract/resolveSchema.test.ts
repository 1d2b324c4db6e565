import { expect, it } from 'vitest';
import { resolveSchema } from './resolveSchema';
import type { JsonSchema } from './types';

const $defs: Record<string, JsonSchema> = {
  Name: { type: 'string', description: 'a name' },
  Alias: { $ref: '#/$defs/Name', description: 'another name' },
  Person: { type: 'object', required: ['name'], properties: { name: { $ref: '#/$defs/Name' } } },
  Loop: { $ref: '#/$defs/Pool', title: 'loop' },
  Pool: { $ref: '#/$defs/Loop' },
};

it('follows references to the end and lets what stands beside them win', () => {
  expect(resolveSchema({ $ref: '#/$defs/Alias' }, $defs)).toEqual({
    type: 'string',
    description: 'another name',
  });
  expect(resolveSchema({ $ref: '#/$defs/Person/properties/name' }, $defs)).toEqual($defs.Name);
});

it('joins properties and required names', () => {
  const schema = { $ref: '#/$defs/Person', required: ['age'], properties: { age: { type: 'integer' } } };
  expect(resolveSchema(schema, $defs)).toEqual({
    type: 'object',
    required: ['name', 'age'],
    properties: { name: { $ref: '#/$defs/Name' }, age: { type: 'integer' } },
  });
});

it('ends on references that only reach themselves, or nothing', () => {
  expect(resolveSchema({ $ref: '#/$defs/Pool' }, $defs)).toEqual({ title: 'loop' });
  expect(resolveSchema({ $ref: '#/$defs/None' }, $defs)).toEqual({});
});

it('answers a schema without reference as it is', () => {
  const schema = { type: 'string' };
  expect(resolveSchema(schema, $defs)).toBe(schema);
});
