import { expect, test } from 'vitest';
import { evaluateExpression } from '../contract/evaluateExpression';
import { parseJson, toExchange } from './toExchange';

const exchange = toExchange(
  { method: 'GET', url: '/things/i1?size=2', headers: { Accept: 'application/json' } },
  { parameters: { 'path.id': 'i1', 'query.size': 2 }, body: { a: 1 }, texts: {} },
  { status: 200, headers: [['x-next', 'n']], body: { id: 'i1' } },
);

test.each([
  ['$request.path.id', 'i1'],
  ['$request.query.size', '2'],
  ['$request.body#/a', 1],
  ['$response.header.X-Next', 'n'],
  ['$response.body#/id', 'i1'],
  ['$statusCode', 200],
])('%s is found', (expression, expected) => {
  expect(evaluateExpression(expression, exchange)).toBe(expected);
});

test('a body that is no JSON is no value', () => {
  expect([parseJson(''), parseJson('<html>'), parseJson('null')]).toEqual([undefined, undefined, null]);
});
