import { describe, expect, it } from 'vitest';
import { readLibrary } from './fixtures/readLibrary';
import { isJsonObject } from './isJsonObject';
import { readPointer } from './jsonPointer';
import { readContract } from './readContract';
import type { Json } from './types';

const contract = readContract('library', readLibrary());

function operation(id: string) {
  const found = contract.operations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The fixture has no ${id}.`);
  return found;
}

/** Reads the fixture with one value put elsewhere. */
function readWith(pointer: string, key: string, value: Json) {
  const document = readLibrary();
  const owner = readPointer(document, pointer);
  if (!isJsonObject(owner)) throw new Error(`The fixture has nothing at ${pointer}.`);
  owner[key] = value;
  return readContract('library', document);
}

it('reads what the contract says of itself', () => {
  expect(contract).toMatchObject({
    product: 'library',
    title: 'Biblioteca',
    version: '1.2.0',
    description: 'Uma API inventada, com um pouco de tudo.',
    tags: [
      { name: 'books', displayName: 'Livros' },
      { name: 'auth', displayName: 'Acesso' },
      { name: 'events', displayName: 'Eventos' },
    ],
    servers: [
      { url: '/__sandbox/library', environment: 'portal' },
      { url: 'https://sul.example.test', environment: 'producao', provisional: 'confirmar a região' },
    ],
  });
  expect(contract.operations.map(({ method, path, id }) => `${method} ${path} ${id}`)).toEqual([
    'post /auth createToken',
    'get /books listBooks',
    'get /books/{bookId} getBook',
  ]);
});

it('equals its own JSON', () => {
  expect(JSON.parse(JSON.stringify(contract))).toStrictEqual(contract);
});

describe('operations', () => {
  it('inherit the parameters of their path', () => {
    expect(
      operation('listBooks').parameters.map(({ name, in: place, required }) => [name, place, required]),
    ).toEqual([
      ['Accept-Language', 'header', false],
      ['author', 'query', false],
    ]);
  });

  it('override a parameter of their path by name and place', () => {
    const own = [{ name: 'Accept-Language', in: 'header', description: 'own', schema: {} }];
    const changed = readWith('/paths/~1books/get', 'parameters', own);
    expect(changed.operations[1]?.parameters).toMatchObject([{ description: 'own' }]);
  });

  it('use the nearest servers', () => {
    expect(operation('getBook').servers).toEqual([
      { url: 'https://acervo.example.test', environment: 'producao' },
    ]);
    expect(operation('createToken').servers).toEqual(contract.servers);
  });

  it('mark a security scheme that is on its way out', () => {
    const { operations } = readWith('/components/securitySchemes/accessToken', 'x-deprecated', true);
    const schemes = operations.flatMap(({ securitySchemes }) => securitySchemes);
    expect(schemes.find(({ name }) => name === 'accessToken')?.deprecated).toBe(true);
  });

  it('inherit security, or replace it', () => {
    expect(operation('listBooks').security).toEqual([['accessToken']]);
    expect(operation('getBook').security).toEqual([['accessToken'], []]);
    expect(operation('createToken').security).toEqual([]);
    expect(operation('getBook').securitySchemes).toEqual([
      {
        name: 'accessToken',
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'O token da biblioteca.',
        obtainedFrom: [{ operationId: 'createToken', pointer: '/token' }],
      },
    ]);
  });

  it('carry deprecation and what is still to be confirmed', () => {
    expect(operation('getBook').deprecated).toBe(true);
    expect(operation('listBooks').provisional).toBe('confirmar a ordem');
  });
});

describe('examples', () => {
  it('are named, single or referenced', () => {
    expect(operation('createToken').requestBody?.content[0]?.examples).toEqual([
      { name: 'demo', summary: 'Chave de demonstração', value: { key: 'k_demo' } },
    ]);
    expect(operation('createToken').responses[0]?.content[0]?.examples).toEqual([
      { name: 'default', value: { token: 'abc' } },
    ]);
    expect(operation('listBooks').responses[0]?.content[0]?.examples).toMatchObject([
      { name: 'umLivro', summary: 'Um livro', value: [{ title: 'Dom Casmurro' }] },
    ]);
    expect(operation('listBooks').responses[0]?.headers).toMatchObject([
      { name: 'X-Total', in: 'header', examples: [{ value: 1 }] },
    ]);
  });
});

describe('responses', () => {
  it('resolve references and keep the description beside them', () => {
    const [found, missing] = operation('getBook').responses;
    expect(found?.description).toBe('O livro.');
    expect(missing).toMatchObject({ status: '404', description: 'Não há esse livro.' });
    expect(missing?.content[0]?.schema).toEqual({ $ref: '#/$defs/Error' });
  });

  it('lead to the next call by id or by reference', () => {
    const link = {
      name: 'listar',
      operationId: 'listBooks',
      parameters: { author: 'Autor {$response.body#/token}' },
    };
    expect(operation('createToken').responses[0]?.links).toMatchObject([link]);
    const byRef = { listar: { operationRef: '#/paths/~1books/get' } };
    const changed = readWith('/paths/~1auth/post/responses/201', 'links', byRef);
    expect(changed.operations[0]?.responses[0]?.links).toMatchObject([{ operationId: 'listBooks' }]);
  });
});

describe('webhooks', () => {
  it('are what the product sends: headers, body and the answer it expects', () => {
    expect(contract.webhooks[0]).toMatchObject({
      product: 'library',
      id: 'loan_due',
      method: 'post',
      tag: 'events',
      summary: 'Empréstimo vencido',
      deprecated: false,
      provisional: 'confirmar o horário',
      isOpen: false,
      headers: [{ name: 'X-Signature', in: 'header', examples: [{ name: 'hex', value: '0a1b' }] }],
      requestBody: { required: true, content: [{ examples: [{ name: 'umDia' }] }] },
      responses: [{ status: '2XX' }],
    });
  });

  it('may be written in components, and be documented around their data only', () => {
    expect(contract.webhooks[1]).toMatchObject({ id: 'yearReport', isOpen: true, headers: [] });
  });

  it('are in no call', () => {
    expect(JSON.stringify(contract.operations)).not.toContain('loan_due');
  });
});

it('keeps schema references, recursion included', () => {
  expect(contract.$defs.Shelf?.properties?.parent).toEqual({ $ref: '#/$defs/Shelf' });
});

it.each([
  [
    '/paths/~1books/get',
    'parameters',
    [{ $ref: '#/components/parameters/nope' }],
    '#/paths/~1books/get: $ref',
  ],
  ['/paths/~1books/get', 'security', [{ nope: [] }], 'security names "nope"'],
  ['/paths/~1books/get', 'operationId', null, '#/paths/~1books/get: operationId is missing'],
  ['/webhooks/loan_due/post', 'requestBody', { $ref: '#/nope' }, '#/webhooks/loan_due/post: $ref'],
  ['/components/schemas', 'Key', { $ref: 'other.yaml' }, '#/components/schemas/Key: $ref "other.yaml"'],
])('says where it stumbled: %s %s', (pointer, key, value, reason) => {
  expect(() => readWith(pointer, key, value)).toThrow(reason);
});
