import { expect, test } from 'vitest';
import { findResponse } from './findResponse';
import { createOperation } from './fixtures/createOperation';

const response = (status: string) => ({ status, description: status, headers: [], content: [], links: [] });
const operation = createOperation({ responses: ['200', '4xx', '404', 'default'].map(response) });

test.each([
  [200, '200'],
  [404, '404'],
  [418, '4xx'],
  [503, 'default'],
])('%i is described by %s', (status, expected) => {
  expect(findResponse(operation, status)?.status).toBe(expected);
});

test('a status that the contract leaves out is described by nothing', () => {
  expect(findResponse(createOperation(), 200)).toBeUndefined();
});
