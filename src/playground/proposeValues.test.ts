import { expect, test } from 'vitest';
import { createOperation, createParameter, jsonBody } from './fixtures/createOperation';
import { proposeValues } from './proposeValues';

const operation = createOperation({
  parameters: [createParameter({ in: 'path', name: 'id', required: true })],
  requestBody: jsonBody({ type: 'object' }, [
    { name: 'one', value: { code: '1' } },
    { name: 'two', value: { code: '2' } },
  ]),
});
const handed = { parameters: { id: 'i1' }, body: { code: '901' } };
const answers = { listThings: { at: 1, body: [], carried: { [operation.id]: handed } } };

test('earlier answers come over the example', () => {
  expect(proposeValues(operation, { isPicked: false, answers })).toEqual({
    values: { parameters: { 'path.id': 'i1' }, body: { code: '901' }, texts: {} },
    origins: { 'path.id': 'listThings', 'body/code': 'listThings' },
  });
});

test('the body of a picked example comes over earlier answers', () => {
  expect(proposeValues(operation, { example: 'two', isPicked: true, answers })).toEqual({
    values: { parameters: { 'path.id': 'i1' }, body: { code: '2' }, texts: {} },
    origins: { 'path.id': 'listThings' },
  });
});
