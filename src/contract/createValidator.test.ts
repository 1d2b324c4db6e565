import { expect, it } from 'vitest';
import { createValidator } from './createValidator';
import type { JsonSchema } from './types';

const $defs: Record<string, JsonSchema> = {
  Node: {
    type: 'object',
    properties: { next: { $ref: '#/$defs/Node' }, on: { type: 'string', format: 'date' } },
  },
};
const node: JsonSchema = { $ref: '#/$defs/Node' };
const list: JsonSchema = { type: 'array', items: node };

it('validates against each of its schemas, through recursion, and asserts formats', () => {
  const validate = createValidator($defs, [node, list]);
  expect(validate(node, { next: { on: '2026-02-28' } })).toEqual([]);
  expect(validate(list, [{}, { next: { on: '2026-02-30' } }])).toMatchObject([
    { pointer: '/1/next/on', keyword: 'format' },
  ]);
});

it('leaves the schemas that it was given untouched', () => {
  const frozen = Object.freeze({ ...node });
  expect(createValidator($defs, [frozen])(frozen, 1)).toMatchObject([{ pointer: '', keyword: 'type' }]);
  expect(Reflect.ownKeys($defs.Node ?? {})).toEqual(['type', 'properties']);
});

it('refuses a schema that it was not made for', () => {
  expect(() => createValidator($defs, [node])(list, [])).toThrow('not made for that schema');
});
