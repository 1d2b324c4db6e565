import { expect, test } from 'vitest';
import { createOperation } from '../fixtures/createOperation';
import { renderPage, toText } from '../fixtures/renderPage';
import type { OperationDoc } from '../../contract/types';
import { Operation } from '.';

const full = createOperation({
  description: 'Cria **uma** coisa.',
  deprecated: true,
  provisional: 'O caminho.',
  servers: [
    { url: '/__sandbox/produto', environment: 'portal', description: 'Simulado.' },
    { url: 'https://api.example.com', environment: 'producao', provisional: 'O host.' },
    { url: 'https://x.example.com', environment: 'outro' },
  ],
  security: [['accessToken']],
  securitySchemes: [
    {
      name: 'accessToken',
      type: 'http',
      scheme: 'bearer',
      description: 'Token da aplicação.',
      obtainedFrom: [{ operationId: 'createAccessToken', pointer: '/data/accessToken' }],
    },
  ],
  parameters: [
    {
      name: 'thingId',
      in: 'path',
      required: true,
      deprecated: false,
      description: 'Qual coisa.',
      schema: { $ref: '#/$defs/Id' },
      examples: [{ name: 'ana', summary: 'Da Ana', value: 'c-1' }],
    },
    {
      name: 'page',
      in: 'query',
      required: false,
      deprecated: true,
      schema: { type: 'integer' },
      examples: [],
    },
  ],
  requestBody: {
    required: true,
    description: 'O que criar.',
    content: [
      {
        mediaType: 'application/json',
        schema: { type: 'object', properties: { name: { type: 'string' } } },
        examples: [
          { name: 'minimo', summary: 'Mínimo', value: { name: 'Ana' } },
          { name: 'cheio', value: { name: '<Ana>' } },
        ],
      },
    ],
  },
  responses: [
    {
      status: '200',
      description: 'Criada.\n\nPronta para usar.',
      headers: [
        {
          name: 'Retry-After',
          in: 'header',
          required: false,
          deprecated: false,
          schema: { type: 'integer' },
          examples: [],
        },
      ],
      content: [{ mediaType: 'application/json', schema: { $ref: '#/$defs/Thing' }, examples: [] }],
      links: [
        {
          name: 'getThing',
          operationId: 'getThing',
          description: 'Veja a coisa.',
          parameters: { thingId: '$response.body#/id' },
        },
      ],
    },
    {
      status: '4XX',
      description: 'Deu errado.',
      provisional: 'O formato.',
      headers: [],
      content: [],
      links: [],
    },
    { status: 'default', description: 'O resto.', headers: [], content: [], links: [] },
  ],
  $defs: {
    Id: { type: 'string', maxLength: 36 },
    Thing: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
  },
});

const html = renderPage(<Operation operation={full} />);
const text = toText(html);

test('shows method, path with its parameters marked, and the address in each environment', () => {
  expect(text).toContain('POST /things/ {thingId}');
  expect(html).toMatch(/class="parameter"[^>]*>\{thingId\}</);
  expect(text).toContain('Sandbox do portal /__sandbox/produto Simulado.');
  expect(text).toContain('Produção https://api.example.com a confirmar com a klavi O host.');
  expect(text).toContain('outro https://x.example.com');
});

test('shows badges, description and the console', () => {
  expect(text).toContain('descontinuado');
  expect(text).toContain('a confirmar com a klavi O caminho.');
  expect(html).toContain('Cria <strong>uma</strong> coisa.');
  expect(html).toMatch(/id="experimentar"[^>]*><p>console<\/p>/);
});

test('says which token, and links the call that gives it', () => {
  expect(text).toContain('accessToken Authorization: Bearer <accessToken> Token da aplicação.');
  expect(html).toContain('href="/api/produto/create-access-token"');
  expect(text).toContain('( data.accessToken )');
});

test('shows parameters by place, with their own ids', () => {
  expect(html).toContain('id="path-thingId"');
  expect(html).toContain('id="query-page"');
  expect(text).toContain(
    'No caminho thingId string obrigatório Qual coisa. caracteres ≤ 36 exemplo c-1 Da Ana',
  );
  expect(text).toContain('Na consulta (query) page integer descontinuado');
});

test('shows body and examples, escaped, in the HTML', () => {
  expect(html).toContain('id="corpo-name"');
  expect(text).toContain('Corpo # obrigatório O que criar. object · application/json name string');
  expect(text).toContain('Exemplos Mínimo { "name" : "Ana" }');
  expect(html).toContain('&quot;&lt;Ana&gt;&quot;');
});

test('shows every response with its headers, fields and doubts', () => {
  expect(html).toContain('id="resposta-200"');
  expect(html).toContain('id="resposta-200-header-Retry-After"');
  expect(html).toContain('id="resposta-200-id"');
  expect(text).toContain('200 Criada. Pronta para usar.');
  expect(text).toContain('id string sempre vem');
  expect(text).toContain('4XX Deu errado. a confirmar com a klavi O formato.');
  expect(text).toContain('Demais respostas O resto. Sem corpo.');
});

test('leads to the next calls', () => {
  expect(html).toContain('href="/api/produto/get-thing"');
  expect(text).toContain('Veja a coisa. Preencha thingId com id desta resposta');
});

test('names operations in words where the page knows them', () => {
  const { product, tag } = full;
  const related: OperationDoc['related'] = [
    {
      product,
      tag,
      id: 'getThing',
      method: 'get',
      path: '/things',
      summary: 'Ver a coisa',
      deprecated: false,
    },
  ];
  expect(toText(renderPage(<Operation operation={{ ...full, related }} />))).toContain('GET Ver a coisa 200');
});

test('the page navigation names the parts that are there, and only those', () => {
  expect(text).toContain('Experimentar Autenticação Parâmetros Corpo Respostas Próximas chamadas');
  const bare = renderPage(<Operation operation={createOperation()} />);
  expect(toText(bare)).toContain('Experimentar Autenticação Expandir tudo');
  expect(toText(bare)).toContain('Esta chamada não usa token.');
});

test('no id is there twice, and every anchor leads somewhere', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
});
