import { expect, test } from 'vitest';
import type { LinkDoc, ResponseDoc } from '../contract/types';
import { createOperation } from './fixtures/createOperation';
import { listNextCalls, toOperationLink } from './listNextCalls';

function respond(status: string, ...links: Partial<LinkDoc>[]): ResponseDoc {
  return {
    status,
    description: '',
    headers: [],
    content: [],
    links: links.map((link) => ({ name: 'next', operationId: 'getThing', parameters: {}, ...link })),
  };
}

test('a call that several answers lead to is listed once', () => {
  const operation = createOperation({
    responses: [respond('200', {}), respond('201', {}, { operationId: 'listThings' })],
  });
  expect(listNextCalls(operation).map(({ operationId, statuses }) => [operationId, statuses])).toEqual([
    ['getThing', ['200', '201']],
    ['listThings', ['201']],
  ]);
});

test('parameters and fields of the body go along', () => {
  const link = {
    parameters: { thingId: '$response.body#/id', limit: 10 },
    requestBody: { user: { id: '$request.body#/userId' }, tags: ['a'] },
  };
  expect(listNextCalls(createOperation({ responses: [respond('200', link)] }))[0]?.carries).toEqual([
    { target: 'thingId', source: '$response.body#/id' },
    { target: 'limit', source: '10' },
    { target: 'user.id', source: '$request.body#/userId' },
    { target: 'tags', source: '["a"]' },
  ]);
});

test('no links, no calls', () => {
  expect(listNextCalls(createOperation({ responses: [respond('204')] }))).toEqual([]);
});

test('an operation of the same product has its page', () => {
  expect(toOperationLink(createOperation(), 'createAccessToken')).toEqual({
    operationId: 'createAccessToken',
    path: '/api/produto/create-access-token',
  });
});
