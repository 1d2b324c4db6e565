import { expect, it, test } from 'vitest';
import { evaluateExpression, type Exchange } from './evaluateExpression';

const exchange: Exchange = {
  request: {
    method: 'POST',
    url: 'http://localhost/links?page=2',
    path: { linkId: 'l1' },
    query: { page: '2' },
    headers: { 'content-type': 'application/json' },
    body: { taxId: '11144477735' },
  },
  response: {
    status: 201,
    headers: { 'X-Request-Id': 'r1' },
    body: { id: 7, items: [{ 'a/b': null }], token: 'abc' },
  },
};

test.each([
  ['$url', 'http://localhost/links?page=2'],
  ['$method', 'POST'],
  ['$statusCode', 201],
  ['$request.path.linkId', 'l1'],
  ['$request.query.page', '2'],
  ['$request.header.Content-Type', 'application/json'],
  ['$request.body#/taxId', '11144477735'],
  ['$response.header.x-request-id', 'r1'],
  ['$response.body#/id', 7],
  ['$response.body#/items/0/a~1b', null],
  ['$response.body', exchange.response.body],
  ['Bearer {$response.body#/token}', 'Bearer abc'],
  ['{$response.body#/id}/{$statusCode}', '7/201'],
  ['plain {text}', 'plain {text}'],
  [42, 42],
])('%j gives %j', (expression, value) => {
  expect(evaluateExpression(expression, exchange)).toEqual(value);
});

test.each([
  '$response.body#/none',
  '$response.bodyguard',
  '$response.header.none',
  '$response.path.linkId',
  '$request.path.toString',
  '$request.query',
  '$nonsense',
  'Bearer {$response.body#/none}',
])('%s finds nothing', (expression) => {
  expect(evaluateExpression(expression, exchange)).toBeUndefined();
});

it('evaluates each entry of an object and leaves out what finds nothing', () => {
  const body = {
    id: '$response.body#/id',
    none: '$response.body#/none',
    deep: [{ page: '$request.query.page' }],
  };
  expect(evaluateExpression(body, exchange)).toEqual({ id: 7, deep: [{ page: '2' }] });
});

it('finds nothing in an empty answer', () => {
  const empty: Exchange = { ...exchange, response: { status: 204, headers: {} } };
  expect(evaluateExpression('$response.body#/id', empty)).toBeUndefined();
});
