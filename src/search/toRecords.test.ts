import { expect, test } from 'vitest';
import type { OperationDoc } from '../contract/types';
import type { PageSection, ParsedPage } from './parsePage';
import { toRecords } from './toRecords';

function createPage(title: string, sections: Partial<PageSection>[], fieldAnchors = {}): ParsedPage {
  return {
    title,
    lang: 'pt-BR',
    trail: ['API'],
    tag: 'default',
    sections: sections.map((section) => ({ level: 2, text: '', code: '', ...section })),
    fieldAnchors: new Map(Object.entries(fieldAnchors)),
  };
}

const operation: OperationDoc = {
  product: 'library',
  id: 'getBook',
  method: 'get',
  path: '/books/{bookId}',
  tag: 'Books',
  summary: 'Ler livro',
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
      description: 'Qual.',
      schema: {},
      examples: [],
    },
    { name: 'lang', in: 'query', required: false, deprecated: false, schema: {}, examples: [] },
  ],
  responses: [],
  $defs: {},
};

test('a guide gives its sections, with the words that only its code has', () => {
  const page = createPage('Guia', [
    { text: 'Comece aqui.' },
    {
      anchor: 'erros',
      heading: 'Erros',
      text: 'O accessToken vence.',
      code: `{"statusCode": 4004, "accessToken": "x", "statusCode": 4004, "t": "${'k'.repeat(50)}"}`,
    },
    { anchor: 'vazia', heading: 'Vazia' },
  ]);
  expect(toRecords([{ url: '/guia', isApi: false, page }])).toEqual({
    pages: [{ url: '/guia', title: 'Guia', trail: ['API'] }],
    records: [
      { kind: 'guide', page: 0, text: 'Comece aqui.' },
      {
        kind: 'guide',
        page: 0,
        anchor: 'erros',
        heading: 'Erros',
        text: 'O accessToken vence.',
        code: 'statusCode 4004',
      },
      { kind: 'guide', page: 0, anchor: 'vazia', heading: 'Vazia', text: '' },
    ],
  });
});

test("an operation's page gives its address and fields, and no bare heading", () => {
  const page = createPage(
    'Ler livro',
    [{ text: 'Lê.' }, { anchor: 'r', heading: 'Respostas', text: '200' }, { anchor: 'c', heading: 'Corpo' }],
    { bookId: 'path-bookId' },
  );
  const guide = createPage('Guia', [{ text: 'Oi' }]);
  const { records } = toRecords([
    { url: '/guia', isApi: false, page: guide },
    { url: '/api/library/get-book', isApi: true, page, operation },
  ]);
  expect(records.slice(1)).toEqual([
    { kind: 'api', page: 1, address: 'GET /books/{bookId} getBook', text: 'Lê.' },
    { kind: 'api', page: 1, anchor: 'r', heading: 'Respostas', text: '200' },
    {
      kind: 'field',
      page: 1,
      anchor: 'path-bookId',
      field: { name: 'bookId', place: 'path' },
      text: 'Qual.',
    },
    { kind: 'field', page: 1, field: { name: 'lang', place: 'query' }, text: '' },
  ]);
});
