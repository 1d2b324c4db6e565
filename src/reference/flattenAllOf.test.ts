import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { flattenAllOf } from './flattenAllOf';

const nothingOpen = { above: new Set<string>(), here: new Set<string>() };
const defs: Record<string, JsonSchema> = {
  Base: { type: 'object', description: 'base', required: ['id'], properties: { id: { type: 'string' } } },
  Loop: { allOf: [{ $ref: '#/$defs/Loop' }, { properties: { x: {} } }] },
  Maybe: { type: ['object', 'null'], properties: { y: {} } },
  Pet: { type: 'object', properties: { kind: {} }, oneOf: [{}, {}], discriminator: { propertyName: 'kind' } },
};

test('merges a base and its extension, and names what went in', () => {
  const flat = flattenAllOf(
    { allOf: [{ $ref: '#/$defs/Base' }, { properties: { name: { type: 'string' } }, required: ['name'] }] },
    defs,
    nothingOpen,
  );
  expect(flat.schema).toEqual({
    type: 'object',
    description: 'base',
    required: ['id', 'name'],
    properties: { id: { type: 'string' }, name: { type: 'string' } },
  });
  expect(flat.names).toEqual(['Base']);
});

test('keeps words written beside a $ref', () => {
  const flat = flattenAllOf({ $ref: '#/$defs/Base', description: 'aqui' }, defs, nothingOpen);
  expect(flat.schema.description).toBe('aqui');
  expect(flat.schema.properties).toHaveProperty('id');
});

test('takes null out of the schema it refers to', () => {
  expect(flattenAllOf({ $ref: '#/$defs/Maybe' }, defs, nothingOpen)).toMatchObject({
    nullable: true,
    schema: { type: 'object' },
  });
});

test('merges a lone oneOf branch', () => {
  expect(flattenAllOf({ oneOf: [{ type: 'string', maxLength: 3 }] }, defs, nothingOpen).schema).toEqual({
    type: 'string',
    maxLength: 3,
  });
});

test('keeps apart what one schema cannot say', () => {
  const flat = flattenAllOf(
    { pattern: '^a', allOf: [{ pattern: 'b$' }, { minLength: 2 }] },
    defs,
    nothingOpen,
  );
  expect(flat.schema).toEqual({ pattern: '^a', minLength: 2, allOf: [{ pattern: 'b$' }] });
});

test('ends on an allOf that contains itself', () => {
  const flat = flattenAllOf({ $ref: '#/$defs/Loop' }, defs, nothingOpen);
  expect(flat.recursive).toEqual(['Loop']);
  expect(flat.schema.properties).toHaveProperty('x');
});

test('does not enter what is open above', () => {
  const open = { above: new Set(['Base']), here: new Set<string>() };
  expect(flattenAllOf({ $ref: '#/$defs/Base' }, defs, open)).toMatchObject({
    recursive: ['Base'],
    schema: {},
  });
});

test('takes the fields, not the alternatives, of a base that is open for the same value', () => {
  const open = { above: new Set<string>(), here: new Set(['Pet']) };
  const flat = flattenAllOf({ allOf: [{ $ref: '#/$defs/Pet' }] }, defs, open);
  expect(flat.schema).toEqual({ type: 'object', properties: { kind: {} } });
});

test('reports a $ref that leads nowhere', () => {
  expect(flattenAllOf({ $ref: '#/$defs/Missing' }, defs, nothingOpen).unknown).toEqual(['#/$defs/Missing']);
});
