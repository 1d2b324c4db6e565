import { expect, test } from 'vitest';
import type { OperationDoc, WebhookDoc } from '../contract/types';
import { listFields, listWebhookFields } from './listFields';

const operation: OperationDoc = {
  product: 'library',
  id: 'createLoan',
  method: 'post',
  path: '/loans/{bookId}',
  tag: 'Loans',
  summary: 'Emprestar',
  deprecated: false,
  servers: [],
  security: [],
  securitySchemes: [],
  parameters: [
    {
      name: 'bookId',
      in: 'path',
      required: true,
      deprecated: false,
      description: 'O livro.',
      schema: { type: 'string', description: 'Não vale: a do parâmetro vem antes.' },
      examples: [],
    },
  ],
  requestBody: {
    required: true,
    content: [
      {
        mediaType: 'application/json',
        examples: [],
        schema: {
          type: 'object',
          properties: {
            reader: { $ref: '#/$defs/Person', description: '- Quem `leva`.' },
            status: { type: 'string', enum: ['OPEN', 'CLOSED'], description: 'Situação.' },
          },
        },
      },
    ],
  },
  responses: [
    {
      status: '200',
      description: 'Feito',
      headers: [],
      links: [],
      content: [
        {
          mediaType: 'application/json',
          examples: [],
          schema: {
            allOf: [
              { $ref: '#/$defs/Person' },
              {
                properties: {
                  kind: { const: 'loan' },
                  status: { description: 'Outra.' },
                  notes: { items: { oneOf: [{ properties: { remark: true as never } }] } },
                },
              },
              { additionalProperties: { properties: { extra: { title: 'Extra' } } } },
            ],
          },
        },
      ],
    },
  ],
  related: [],
  $defs: {
    Person: {
      type: 'object',
      properties: {
        name: { description: 'Nome.' },
        friends: { type: 'array', items: { $ref: '#/$defs/Person' } },
      },
    },
  },
};

test('lists parameters, body and answer fields, nested and recursive, each name once', () => {
  expect(listFields(operation)).toEqual([
    { name: 'bookId', place: 'path', text: 'O livro.' },
    { name: 'reader', place: 'body', text: 'Quem leva.' },
    { name: 'name', place: 'body', text: 'Nome.' },
    { name: 'friends', place: 'body', text: '' },
    { name: 'status', place: 'body', text: 'Situação. OPEN CLOSED' },
    { name: 'kind', place: 'response', text: 'loan' },
    { name: 'notes', place: 'response', text: '' },
    { name: 'extra', place: 'response', text: 'Extra' },
  ]);
});

test('an operation without anything to send has no fields', () => {
  expect(listFields({ ...operation, parameters: [], requestBody: undefined, responses: [] })).toEqual([]);
});

test('lists the headers and fields that a webhook brings, the shared description first', () => {
  const webhook = {
    headers: operation.parameters.map((parameter) => ({ ...parameter, in: 'header' })),
    requestBody: {
      content: [
        {
          mediaType: 'application/json',
          schema: {
            type: 'array',
            items: { allOf: [{ $ref: '#/$defs/Person' }, { properties: { name: { const: 'loan_due' } } }] },
          },
        },
      ],
    },
    $defs: operation.$defs,
  } as unknown as WebhookDoc;
  expect(listWebhookFields(webhook)).toEqual([
    { name: 'bookId', place: 'header', text: 'O livro.' },
    { name: 'name', place: 'body', text: 'Nome.' },
    { name: 'friends', place: 'body', text: '' },
  ]);
});
