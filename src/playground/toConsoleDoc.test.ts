import { expect, test } from 'vitest';
import { createOperation, createParameter, jsonBody } from './fixtures/createOperation';
import { toConsoleDoc } from './toConsoleDoc';
import { initialValues } from './initialValues';
import { toSample } from './toSample';

const operation = createOperation({
  description: 'Long text',
  servers: [{ url: 'https://api.example', environment: 'sandbox', description: 'Text' }],
  security: [['key']],
  securitySchemes: [{ name: 'key', type: 'http', scheme: 'bearer', description: 'Text', obtainedFrom: [] }],
  parameters: [
    createParameter({
      in: 'query',
      name: 'size',
      schema: { $ref: '#/$defs/Size' },
      examples: [{ name: 'one', value: 1 }],
    }),
    createParameter({ in: 'cookie', name: 'sid' }),
  ],
  requestBody: jsonBody({ $ref: '#/$defs/Thing' }, [{ name: 'one', value: { name: 'Ana' } }]),
  responses: [{ status: '200', description: 'Fine', headers: [], links: [], content: [] }],
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
});

test('equals its own JSON', () => {
  expect(JSON.parse(JSON.stringify(doc))).toEqual(doc);
});
