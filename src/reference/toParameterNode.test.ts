import { expect, test } from 'vitest';
import type { ParameterDoc } from '../contract/types';
import { toParameterNode } from './toParameterNode';

function createParameter(parts: Partial<ParameterDoc>): ParameterDoc {
  return { name: 'id', in: 'query', required: false, deprecated: false, schema: {}, examples: [], ...parts };
}

test('its own words come before those of its schema', () => {
  const schema = { type: 'string', description: 'esquema', 'x-provisional': 'esquema', examples: ['e'] };
  const own = { description: 'parâmetro', provisional: 'parâmetro', examples: [{ name: 'p', value: 'p' }] };
  expect(toParameterNode(createParameter({ schema, ...own }), {}, 'query-id')).toMatchObject({
    anchor: 'query-id',
    description: 'parâmetro',
    provisional: 'parâmetro',
    examples: [{ code: 'p' }],
  });
  expect(toParameterNode(createParameter({ schema }), {}, 'query-id')).toMatchObject({
    description: 'esquema',
    provisional: 'esquema',
    examples: [{ code: 'e' }],
  });
});

test('an example that two names share is shown once', () => {
  const examples = [
    { name: 'a', summary: 'Ana', value: '1' },
    { name: 'b', value: '1' },
    { name: 'c', value: '2' },
  ];
  expect(toParameterNode(createParameter({ examples }), {}, 'query-id').examples).toEqual([
    { code: '1', summary: 'Ana' },
    { code: '2', summary: undefined },
  ]);
});
