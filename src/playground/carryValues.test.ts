import { expect, test } from 'vitest';
import { carryValues } from './carryValues';
import { createOperation, createParameter, jsonBody } from './fixtures/createOperation';
import type { CarriedValues, KeptAnswer, RequestValues } from './types';

const operation = createOperation({
  id: 'getThing',
  parameters: [createParameter({ in: 'path', name: 'id', required: true })],
  requestBody: jsonBody({ type: 'object' }),
});

const answer = (at: number, carried: Partial<CarriedValues>, to = 'getThing'): KeptAnswer => ({
  at,
  body: {},
  carried: { [to]: { parameters: {}, body: {}, ...carried } },
});

const from: RequestValues = { parameters: { 'path.id': 'example' }, body: { a: 1 }, texts: {} };

test('fills parameters and body fields, and says where they came from', () => {
  const { values, origins } = carryValues(operation, from, {
    createThing: answer(1, { parameters: { id: 'new' }, body: { code: '901' } }),
  });
  expect(values).toEqual({ parameters: { 'path.id': 'new' }, body: { a: 1, code: '901' }, texts: {} });
  expect(origins).toEqual({ 'path.id': 'createThing', 'body/code': 'createThing' });
  expect(from.parameters).toEqual({ 'path.id': 'example' });
});

test('the newest answer wins', () => {
  const { values, origins } = carryValues(operation, from, {
    createThing: answer(2, { parameters: { 'path.id': 'newer' } }),
    listThings: answer(1, { parameters: { id: 'older' } }),
  });
  expect(values.parameters).toEqual({ 'path.id': 'newer' });
  expect(origins).toEqual({ 'path.id': 'createThing' });
});

test.each([
  ['what is for another operation', answer(1, { parameters: { id: 'x' } }, 'deleteThing')],
  ['a name that the operation lacks', answer(1, { parameters: { other: 'x' } })],
])('ignores %s', (_name, kept) => {
  expect(carryValues(operation, from, { createThing: kept })).toEqual({ values: from, origins: {} });
});

test('leaves a body that is no object alone, and an operation without body without one', () => {
  const kept = { createThing: answer(1, { body: { code: '901' } }) };
  expect(carryValues(operation, { ...from, body: [1] }, kept).values.body).toEqual([1]);
  const bare = { ...operation, requestBody: undefined };
  expect(carryValues(bare, { parameters: {}, texts: {} }, kept).values).not.toHaveProperty('body');
});
