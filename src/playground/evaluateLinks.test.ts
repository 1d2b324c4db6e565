import { expect, test } from 'vitest';
import type { Exchange } from '../contract/evaluateExpression';
import type { LinkDoc } from '../contract/types';
import { evaluateLinks } from './evaluateLinks';
import { createOperation } from './fixtures/createOperation';

const link = (parts: Partial<LinkDoc>): LinkDoc => ({
  name: 'x',
  operationId: 'getThing',
  parameters: {},
  ...parts,
});

const operation = createOperation({
  responses: [
    {
      status: '2XX',
      description: '',
      headers: [],
      content: [],
      links: [
        link({ parameters: { id: '$response.body#/id', mode: 'full', gone: '$response.body#/gone' } }),
        link({ requestBody: { code: '$response.body#/list/0/code' } }),
        link({ operationId: 'listThings' }),
      ],
    },
  ],
});

const exchange = (status: number): Exchange => ({
  request: { method: 'POST', url: '', path: {}, query: {}, headers: {} },
  response: { status, headers: {}, body: { id: 'i1', list: [{ code: '901' }] } },
});

test('joins what all links hand to one operation, and leaves out what hands nothing', () => {
  expect(evaluateLinks(operation, exchange(201))).toEqual({
    getThing: { parameters: { id: 'i1', mode: 'full' }, body: { code: '901' } },
  });
});

test('an answer without links hands nothing on', () => {
  expect(evaluateLinks(operation, exchange(404))).toEqual({});
});
