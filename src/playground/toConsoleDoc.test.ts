import { expect, test } from 'vitest';
import type { OperationSummary } from '../contract/types';
import { createOperation, createParameter, jsonBody } from './fixtures/createOperation';
import { toConsoleDoc } from './toConsoleDoc';
import { initialValues } from './initialValues';
import { toSample } from './toSample';

const summary = (id: string): OperationSummary => ({
  product: 'demo',
  id,
  method: 'get',
  path: `/${id}`,
  tag: 'x',
  summary: id,
  deprecated: false,
});

const operation = createOperation({
  description: 'Long text',
  servers: [{ url: 'https://api.example', environment: 'sandbox', description: 'Text' }],
  security: [['key']],
  securitySchemes: [
    {
      name: 'key',
      type: 'http',
      scheme: 'bearer',
      description: 'Text',
      obtainedFrom: [{ operationId: 'getKey', pointer: '/key' }],
    },
  ],
  parameters: [
    createParameter({
      in: 'query',
      name: 'size',
      schema: { $ref: '#/$defs/Size' },
      examples: [{ name: 'one', value: 1 }],
    }),
    createParameter({ in: 'header', name: 'Authorization' }),
  ],
  requestBody: jsonBody({ $ref: '#/$defs/Thing' }, [{ name: 'one', value: { name: 'Ana' } }]),
  responses: [{ status: '200', description: 'Fine', headers: [], links: [], content: [] }],
  related: [summary('getKey'), summary('listThings')],
  $defs: {
    Size: { type: 'integer', description: 'How many' },
    Thing: { properties: { name: { type: 'string' } } },
    OnlyInAnswers: { type: 'string' },
  },
});
const doc = toConsoleDoc(operation);

test('a console starts the same with it', () => {
  expect(initialValues(doc)).toEqual(initialValues(operation));
  const values = initialValues(doc);
  expect(toSample(doc, values, 'https://api.example')).toBe(
    toSample(operation, values, 'https://api.example'),
  );
});

test('keeps the notes of fields, drops what no field shows', () => {
  expect(doc.$defs).toEqual({
    Size: { type: 'integer', description: 'How many' },
    Thing: operation.$defs.Thing,
  });
  expect(doc.parameters.map(({ name }) => name)).toEqual(['size']);
  expect(doc).not.toHaveProperty('description');
  expect(doc.servers).toEqual([{ url: 'https://api.example', environment: 'sandbox' }]);
  expect(doc.responses).toEqual([]);
  expect(doc.related.map(({ id }) => id)).toEqual(['getKey']);
});

test('equals its own JSON', () => {
  expect(JSON.parse(JSON.stringify(doc))).toEqual(doc);
});
