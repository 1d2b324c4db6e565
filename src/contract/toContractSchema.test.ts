import { expect, it } from 'vitest';
import { toContractSchema } from './toContractSchema';
import type { JsonSchema } from './types';

it('points references into $defs, at any depth, and leaves data alone', () => {
  const schema: JsonSchema = {
    properties: { a: { items: { $ref: '#/components/schemas/A' } } },
    oneOf: [{ $ref: '#/components/schemas/B' }],
    default: { $ref: '#/components/schemas/A' },
  };
  expect(toContractSchema(schema)).toEqual({
    properties: { a: { items: { $ref: '#/$defs/A' } } },
    oneOf: [{ $ref: '#/$defs/B' }],
    default: { $ref: '#/components/schemas/A' },
  });
});

it('points a discriminator at $defs, by reference and by name', () => {
  const mapping = { a: '#/components/schemas/A', b: 'B' };
  expect(toContractSchema({ discriminator: { propertyName: 'kind', mapping } })).toEqual({
    discriminator: { propertyName: 'kind', mapping: { a: '#/$defs/A', b: '#/$defs/B' } },
  });
});

it('makes one example a list, and drops structured extensions', () => {
  const schema = { type: 'object', example: { id: 'x' }, 'x-provisional': 'check', 'x-meta': { id: 'y' } };
  expect(toContractSchema(schema as JsonSchema)).toEqual({
    type: 'object',
    examples: [{ id: 'x' }],
    'x-provisional': 'check',
  });
});

it('refuses a reference that leaves the component schemas', () => {
  expect(() => toContractSchema({ $ref: './other.yaml#/A' })).toThrow(
    '$ref "./other.yaml#/A" isn\'t supported',
  );
});
