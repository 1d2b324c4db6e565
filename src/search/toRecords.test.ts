import { expect, test } from 'vitest';
import type { OperationDoc, WebhookDoc } from '../contract/types';
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
  description: 'Lê **um** [livro](/x) pelo `bookId`.',
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
  related: [],
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
    { kind: 'api', page: 1, address: 'GET /books/{bookId} getBook', text: 'Lê um livro pelo bookId.' },
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

test("what every operation's page repeats is left out, unless its code differs", () => {
  const sources = ['a', 'b', 'c'].map((name) => ({
    url: `/${name}`,
    isApi: true,
    operation: { ...operation, parameters: [] },
    page: createPage(name, [
      { text: 'Topo' },
      { anchor: 'auth', heading: 'Autenticação', text: 'Leve o token.' },
      { anchor: 'r', heading: 'Respostas', text: 'Feito.', code: name === 'a' ? '' : `{"${name}Code": 1}` },
    ]),
  }));
  const { records } = toRecords(sources);
  expect(records.map(({ page, heading, code }) => [page, heading, code])).toEqual([
    [0, undefined, undefined],
    [1, undefined, undefined],
    [1, 'Respostas', 'bCode'],
    [2, undefined, undefined],
    [2, 'Respostas', 'cCode'],
  ]);
});

function createWebhook(id: string, own: Record<string, { description: string }> = {}): WebhookDoc {
  return {
    product: 'library',
    id,
    method: 'post',
    tag: 'Eventos',
    summary: 'Evento',
    description: `Sobre \`${id}\`.`,
    provisional: 'O nome.',
    deprecated: false,
    isOpen: false,
    headers: [
      {
        name: 'X-Signature',
        in: 'header',
        required: true,
        deprecated: false,
        description: 'Assinatura.',
        schema: {},
        examples: [],
      },
    ],
    requestBody: {
      required: true,
      content: [
        {
          mediaType: 'application/json',
          schema: { allOf: [{ $ref: '#/$defs/Envelope' }, { properties: own }] },
          examples: [{ name: 'a', value: { code: 4004 } }],
        },
      ],
    },
    responses: [],
    $defs: { Envelope: { properties: { code: { description: 'Código.' } } } },
  };
}

test('webhooks give their name and the fields that no other brought before', () => {
  const sources = [
    createWebhook('pf_loans', { contract: { description: 'Contrato.' } }),
    createWebhook('pf_funds', { contract: { description: 'Outro contrato.' } }),
  ].map((webhook) => ({
    url: `/api/library/${webhook.id}`,
    isApi: true,
    webhook,
    page: createPage(
      webhook.id,
      [{ text: 'Topo' }, { anchor: 'exemplos', heading: 'Exemplos', code: '{"code": 4004}' }],
      { code: 'corpo-code', 'X-Signature': 'header-X-Signature' },
    ),
  }));
  const { records } = toRecords(sources);
  expect(records[0]).toEqual({
    kind: 'api',
    page: 0,
    address: 'HOOK pf_loans',
    text: 'Sobre pf_loans. O nome.',
  });
  expect(records.map(({ page, address, anchor, field }) => [page, address ?? field?.name, anchor])).toEqual([
    [0, 'HOOK pf_loans', undefined],
    [0, 'X-Signature', 'header-X-Signature'],
    [0, 'code', 'corpo-code'],
    [0, 'contract', undefined],
    [1, 'HOOK pf_funds', undefined],
    [1, 'contract', undefined],
  ]);
});
