import { expect, test } from 'vitest';
import { createOperation, createParameter, jsonBody } from './fixtures/createOperation';
import { initialValues, listExamples } from './initialValues';
import type { RequestValues } from './types';

const person = { name: 'person', value: '111' };
const parameters = [
  createParameter({ in: 'path', name: 'id', required: true, examples: [{ name: 'any', value: 'i1' }] }),
  createParameter({ in: 'query', name: 'cpf', examples: [person] }),
  createParameter({ in: 'query', name: 'cnpj', examples: [{ name: 'company', value: '222' }] }),
  createParameter({ in: 'query', name: 'size', required: true, schema: { $ref: '#/$defs/Size' } }),
];
const $defs = { Size: { type: 'integer', default: 10 } };
const requestBody = jsonBody({ type: 'object' }, [
  { name: 'person', value: { cpf: '111' } },
  { name: 'company', value: { cnpj: '222' } },
]);
const both = createOperation({ parameters, requestBody, $defs });

test.each<[string, string | undefined, RequestValues]>([
  [
    'the named example, in body and parameters',
    'company',
    {
      parameters: { 'path.id': 'i1', 'query.cnpj': '222', 'query.size': 10 },
      body: { cnpj: '222' },
      texts: {},
    },
  ],
  [
    'the first one without a name',
    undefined,
    {
      parameters: { 'path.id': 'i1', 'query.cpf': '111', 'query.size': 10 },
      body: { cpf: '111' },
      texts: {},
    },
  ],
  [
    'the first one when the name is unknown',
    'nobody',
    {
      parameters: { 'path.id': 'i1', 'query.cpf': '111', 'query.size': 10 },
      body: { cpf: '111' },
      texts: {},
    },
  ],
])('starts with %s', (_name, example, expected) => {
  expect(initialValues(both, example)).toEqual(expected);
});

test('lists each example once, those of the body first', () => {
  expect(listExamples(both).map(({ name }) => name)).toEqual(['person', 'company', 'any']);
});

test('without examples, only required fields that the contract suggests something for', () => {
  const schema = {
    type: 'object',
    required: ['kind', 'name', 'mode'],
    properties: {
      kind: { const: 'thing' },
      name: { type: 'string' },
      mode: { enum: [0, 12] },
      note: { type: 'string', default: 'n' },
    },
  };
  expect(initialValues(createOperation({ requestBody: jsonBody(schema) })).body).toEqual({
    kind: 'thing',
    mode: 0,
  });
});

test('no body where the operation has none', () => {
  expect(initialValues(createOperation())).toEqual({ parameters: {}, texts: {} });
});
