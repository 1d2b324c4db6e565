import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import { createOperation, jsonBody } from './fixtures/createOperation';
import { freshenValues } from './freshenValues';

const schema = {
  properties: { track: { $ref: '#/$defs/Track' }, name: { type: 'string' }, gone: { 'x-unique': true } },
} as JsonSchema;
const $defs = { Track: { type: 'string', 'x-unique': true } satisfies JsonSchema };
const operation = createOperation({ requestBody: jsonBody(schema), $defs });
const values = { parameters: {}, body: { track: 'trk-1', name: 'Ana' }, texts: {} };

test('after an answer, a field that must be unique is new, and stays so until the next one', () => {
  const first = freshenValues(operation, values, 1_700_000_000_000).body as typeof values.body;
  expect(first).toEqual({ track: expect.stringMatching(/^trk-1-[a-z0-9]{5}$/) as string, name: 'Ana' });
  expect(freshenValues(operation, values, 1_700_000_000_000).body).toEqual(first);
  expect(freshenValues(operation, values, 1_700_000_001_000).body).not.toEqual(first);
});

test('before any answer the example stays as it is', () => {
  expect(freshenValues(operation, values, undefined)).toBe(values);
});

test('a body that is no object is left alone', () => {
  const list = { ...values, body: [1] };
  expect(freshenValues(operation, list, 1)).toBe(list);
});
