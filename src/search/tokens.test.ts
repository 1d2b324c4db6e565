import { describe, expect, test } from 'vitest';
import { fold, tokenize } from './tokens';

test.each([
  ['autenticação', 'autenticacao'],
  ['AUTENTICAÇÃO', 'autenticacao'],
  ['pátria é às mãos', 'patria e as maos'],
  ['cafe\u0301', 'cafe'],
  ['4004', '4004'],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('tokenize', () => {
  test.each([
    ['Requisições à API', ['requisicoes', 'a', 'api']],
    ['redirectURL', ['redirecturl', 'redirect', 'url']],
    ['consentId', ['consentid', 'consent', 'id']],
    ['`4004`: link expirado.', ['4004', 'link', 'expirado']],
    ['/data/v1/links', ['data/v1/links', 'data', 'v1', 'links']],
    [
      'DELETE /data/v1/consents/{consentId}/revoke',
      [
        'delete',
        'data/v1/consents/consentid/revoke',
        'data',
        'v1',
        'consents',
        'consentid',
        'consent',
        'id',
        'revoke',
      ],
    ],
    ['ak_demo_7f3c', ['ak_demo_7f3c', 'ak', 'demo', '7f3c']],
    ['Content-Type, x-provisional', ['content-type', 'content', 'type', 'x-provisional', 'provisional']],
    ['HTTPClient', ['httpclient', 'http', 'client']],
    ['klaaS', ['klaas', 'klaa']],
    ['resposta 416/4004', ['resposta', '416/4004', '416', '4004']],
    ['— … !', []],
    ['', []],
  ])('%j gives %j', (text, terms) => {
    expect(tokenize(text).flatMap(({ whole, parts }) => [whole, ...parts])).toEqual(terms);
  });

  test('keeps the text as it was written, for highlighting', () => {
    expect(tokenize('A autenticação do redirectURL').map(({ text }) => text)).toEqual([
      'A',
      'autenticação',
      'do',
      'redirectURL',
    ]);
  });
});
