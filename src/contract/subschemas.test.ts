import { expect, it } from 'vitest';
import { listSubschemas, replaceSubschemas } from './subschemas';
import type { JsonSchema } from './types';

const leaf = (title: string): JsonSchema => ({ title });
const schema: JsonSchema = {
  properties: { default: leaf('a'), items: leaf('b') },
  items: leaf('c'),
  additionalProperties: false,
  oneOf: [leaf('d'), leaf('e')],
  default: { properties: { x: leaf('data') } },
  enum: [{ items: leaf('data') }],
};

it('lists schemas and not the data that looks like them', () => {
  expect(listSubschemas(schema).map((sub) => [sub.segments.join('/'), sub.schema.title])).toEqual([
    ['properties/default', 'a'],
    ['properties/items', 'b'],
    ['items', 'c'],
    ['oneOf/0', 'd'],
    ['oneOf/1', 'e'],
  ]);
});

it('replaces without touching its input', () => {
  const before = structuredClone(schema);
  const replaced = replaceSubschemas(schema, () => ({ title: 'new' }));
  expect(schema).toEqual(before);
  expect(replaced.properties).toEqual({ default: { title: 'new' }, items: { title: 'new' } });
  expect(replaced.default).toEqual(schema.default);
  expect(replaced.additionalProperties).toBe(false);
});
