import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { lintContract } from './lintContract';
import { formatProblem } from './problem';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const contract = read('../../src/contract/fixtures/library.yaml');
const overlay = read('fixtures/library.en.yaml');

async function lint(text: string, overlayText = overlay): Promise<string[]> {
  const problems = await lintContract({
    product: 'library',
    contract: { file: 'openapi/library.yaml', text },
    overlays: [{ file: 'openapi/overlays/library.en.yaml', text: overlayText }],
    demoCredentials: { key: 'k_demo' },
    sharedWords: [],
  });
  return problems.map(formatProblem);
}

/** The text with its first `from` replaced, and the line on which that happened. */
function change(text: string, from: string, to: string): { text: string; line: number } {
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`The fixture has no "${from}".`);
  return {
    text: text.slice(0, at) + to + text.slice(at + from.length),
    line: text.slice(0, at).split('\n').length,
  };
}

it('has nothing to say of a contract that holds', async () => {
  expect(await lint(contract)).toEqual([]);
});

describe('says file, line, rule and reason of', () => {
  test.each([
    ['broken YAML', 'paths:\n', 'paths: [\n', 3, 'yaml-syntax  '],
    [
      'a repeated key',
      '  version: 1.2.0',
      '  version: 1.2.0\n  version: 2.0.0',
      1,
      'yaml-syntax  Map keys must be unique',
    ],
    [
      'another version of OpenAPI',
      'openapi: 3.1.0',
      'openapi: 3.0.3',
      0,
      'struct  The file must say "openapi: 3.1.x"',
    ],
    [
      'no OpenAPI at all',
      'openapi: 3.1.0',
      'swagger: "2.0"',
      0,
      'struct  The file must say "openapi: 3.1.x"',
    ],
    [
      'a field that OpenAPI lacks',
      'bearerFormat: JWT',
      'bearerFromat: JWT',
      0,
      'struct  Property `bearerFromat` is not expected',
    ],
    [
      'an unknown $ref',
      "$ref: '#/components/schemas/Key'",
      "$ref: '#/components/schemas/Kye'",
      0,
      'unknown-ref  $ref "#/components/schemas/Kye" points at nothing. Did you mean "Key"',
    ],
    [
      'a $ref out of the file',
      "$ref: '#/components/schemas/Key'",
      "$ref: './keys.yaml#/Key'",
      0,
      'unknown-ref  $ref "./keys.yaml#/Key" leaves the file',
    ],
    [
      'a schema $ref to something else',
      "$ref: '#/components/schemas/Key'",
      "$ref: '#/components/examples/books'",
      0,
      'unknown-ref  $ref "#/components/examples/books" must name a component schema',
    ],
    [
      'a repeated operationId',
      'operationId: getBook',
      'operationId: listBooks',
      0,
      'duplicate-operationId  operationId "listBooks" is taken: its page would be that of "listBooks" at #/paths/~1books/get.',
    ],
    [
      'two ids with one address',
      'operationId: getBook',
      'operationId: list_books',
      0,
      'duplicate-operationId  ',
    ],
    [
      'a missing operationId',
      '    get:\n      operationId: listBooks\n',
      '    get:\n',
      0,
      'missing-operationId  get /books has no operationId.',
    ],
    [
      'a missing summary',
      '      summary: Listar livros\n',
      '',
      -3,
      'missing-summary  get /books has no summary.',
    ],
    [
      'a missing description',
      '      description: Lista os livros.\n',
      '',
      -4,
      'missing-description  get /books has no description.',
    ],
    [
      'a parameter without description',
      '          description: Nome do autor.\n',
      '',
      -2,
      'missing-description  The parameter "author"',
    ],
    [
      'a parameter without example',
      '          example: Machado\n',
      '',
      -5,
      'missing-example  The parameter "author" has no example.',
    ],
    ['two tags', 'tags: [auth]', 'tags: [auth, books]', 0, 'one-tag  '],
    ['an unknown tag', 'tags: [auth]', 'tags: [auht]', 0, 'operation-tag-defined  '],
    ['an example that breaks its schema', 'published: 1899-12-01', 'published: 1899', 0, 'example  '],
    [
      'an answer without example',
      '              example:\n                token: abc\n',
      '',
      -3,
      'missing-example  ',
    ],
    [
      'a link to an unknown operation',
      'operationId: listBooks\n              desc',
      'operationId: listBook\n              desc',
      0,
      'unknown-operation  There is no operation "listBook". Did you mean "listBooks"',
    ],
    [
      'a link with an unknown parameter',
      '                author: Autor',
      '                autor: Autor',
      0,
      'unknown-parameter  "listBooks" has no parameter "autor". Did you mean "author"',
    ],
    [
      'a credential from an unknown operation',
      '- operationId: createToken',
      '- operationId: creatToken',
      0,
      'unknown-operation  There is no operation "creatToken"',
    ],
    [
      'a credential from nowhere in the answer',
      'pointer: /token',
      'pointer: /tokens',
      0,
      'x-obtained-from  No example of a successful "createToken" answer has anything at "/tokens".',
    ],
    [
      'an unknown environment',
      'x-environment: producao',
      'x-environment: production',
      0,
      'x-environment  "production" isn\'t an environment',
    ],
    [
      'another first server',
      'url: /__sandbox/library',
      'url: /sandbox',
      0,
      'x-environment  The first server must be',
    ],
    [
      'a stray demo key',
      'key: k_demo',
      'key: k_other',
      0,
      'demo-credentials  The first example must carry the demo key "k_demo"',
    ],
    [
      'a scheme that is not declared',
      '    accessToken:\n      type',
      '    otherToken:\n      type',
      null,
      'security-defined  ',
    ],
    [
      'a webhook without summary',
      '      summary: Empréstimo vencido\n',
      '',
      -2,
      'missing-summary  post loan_due has no summary.',
    ],
    [
      'a webhook without tag',
      '    post:\n      tags: [events]\n',
      '    post:\n',
      0,
      'one-tag  A webhook has exactly one tag',
    ],
    ['a webhook with an unknown tag', 'tags: [events]', 'tags: [evens]', 0, 'operation-tag-defined  '],
    [
      'a webhook with the page of an operation',
      '  loan_due:\n',
      '  get_book:\n',
      1,
      'duplicate-page  The webhook "get_book" would have the page of "getBook" at #/paths/~1books~1{bookId}/get, "get-book".',
    ],
    [
      'two webhooks with one page',
      '  yearReport:\n    $ref',
      '  loanDue:\n    $ref',
      0,
      'duplicate-page  The webhook "loanDue" would have the page of "loan_due" at #/webhooks/loan_due/post',
    ],
    ['a webhook whose example breaks its schema', 'days: 1', 'days: one', 0, 'example  '],
    [
      'a webhook whose example says nothing of itself',
      '                summary: Um dia de atraso\n',
      '',
      -1,
      'webhook-example  The body of "loan_due" has an example "umDia" without a summary',
    ],
    [
      'a webhook whose example has no name',
      '            examples:\n              umDia:\n                summary: Um dia de atraso\n                value:\n                  book: { title: Dom Casmurro }\n                  days: 1\n',
      '            example: { days: 1 }\n',
      0,
      'webhook-example  The body of "loan_due" has an example without a name',
    ],
    [
      'a header whose example has no name',
      '      examples:\n        hex:\n          summary: Em hexadecimal\n          value: 0a1b\n',
      '      example: 0a1b\n',
      null,
      'webhook-example  The header "X-Signature" of "loan_due" has no named example with a summary.',
    ],
    [
      'a webhook with a parameter that has no place to go',
      '      name: X-Signature\n      in: header',
      '      name: X-Signature\n      in: query',
      null,
      'webhook-parameter  The parameter "X-Signature" of "loan_due" is in query',
    ],
    [
      'a webhook without answer',
      '        2XX:\n          description: Recebido.\n  yearReport',
      '        4XX:\n          description: Recebido.\n  yearReport',
      -1,
      'webhook-response  The webhook "loan_due" doesn\'t say which 2XX answer it expects.',
    ],
    [
      'a webhook without body',
      "        requestBody:\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/YearReport'\n              examples:\n                ana:\n                  summary: Ano da Ana\n                  value: { year: 2026, data: {} }\n",
      '',
      null,
      'webhook-body  The webhook "yearReport" has no requestBody.',
    ],
    [
      'a webhook that leads nowhere',
      '#/components/pathItems/yearReport',
      '#/components/pathItems/yearRepor',
      0,
      'unknown-ref  $ref "#/components/pathItems/yearRepor" points at nothing. Did you mean "yearReport"',
    ],
    [
      'an untranslated text of a webhook',
      '                summary: Um dia de atraso\n',
      '                summary: Um dia de atraso\n                description: Só um dia.\n',
      1,
      'untranslated  "Só um dia." has no translation in openapi/overlays/library.en.yaml.',
    ],
    [
      'an untranslated text',
      'description: Um livro.',
      'description: Um livro.\n      title: Livro',
      1,
      'untranslated  "Livro" has no translation in openapi/overlays/library.en.yaml.',
    ],
  ])('%s', async (_name, from, to, offset, expected) => {
    const { text, line } = change(contract, from, to);
    const problems = await lint(text);
    const found = problems.find((problem) => problem.includes(`  ${expected}`));
    expect(found, problems.join('\n')).toBeDefined();
    if (offset === null) return;
    expect(found).toMatch(new RegExp(`^openapi/library\\.yaml:${line + offset}:\\d+  `));
  });
});

describe('says of an overlay', () => {
  test.each([
    ['broken YAML', 'actions:\n', 'actions: [\n', 1, 'yaml-syntax  '],
    [
      'a target that matches nothing',
      "$.paths['/auth'].post",
      "$.paths['/aut'].post",
      0,
      'overlay-target  "$.paths[\'/aut\'].post": the target matches nothing.',
    ],
    ['a target that is no JSONPath', "$.paths['/auth'].post", "$.paths['/auth'.post", 0, 'overlay-target  '],
    [
      'a text that the contract lacks',
      'update: { x-displayName: Books,',
      'update: { title: Books, x-displayName: Books,',
      0,
      'overlay-adds  The contract has nothing at #/tags/0/title.',
    ],
    ['a field that overlays lack', 'extends:', 'extend:', 0, 'struct  '],
  ])('%s', async (_name, from, to, offset, expected) => {
    const { text, line } = change(overlay, from, to);
    const problems = await lint(contract, text);
    const found = problems.find((problem) => problem.includes(`  ${expected}`));
    expect(found, problems.join('\n')).toBeDefined();
    expect(found).toMatch(new RegExp(`^openapi/overlays/library\\.en\\.yaml:${line + offset}:\\d+  `));
  });
});

it('takes a word that an action names for translated, and a shared word too', async () => {
  const same = change(overlay, 'x-displayName: Books', 'x-displayName: Livros');
  expect(await lint(contract, same.text)).toEqual([]);
  const missing = change(overlay, 'x-displayName: Books, ', '');
  expect(await lint(contract, missing.text)).toHaveLength(1);
});

it('reports everything at once, in the order of the file', async () => {
  const once = change(contract, 'key: k_demo', 'key: 1').text;
  const twice = change(once, 'operationId: getBook', 'operationId: listBooks').text;
  const lines = (await lint(twice)).map((problem) => Number(problem.split(':')[1]));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});
