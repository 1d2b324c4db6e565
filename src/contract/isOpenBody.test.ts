import { expect, test } from 'vitest';
import { isOpenBody } from './isOpenBody';
import type { JsonSchema } from './types';

const hole: JsonSchema = { type: 'object', 'x-provisional': 'Os campos.' };
const envelope: JsonSchema = { type: 'object', properties: { code: { type: 'number' } } };
const free: JsonSchema = { type: 'object', additionalProperties: true };
const $defs = {
  Hole: hole,
  Free: free,
  Envelope: envelope,
  Loop: { allOf: [{ $ref: '#/$defs/Loop' }] },
};

test.each<[string, JsonSchema, boolean]>([
  ['a field', { properties: { data: hole } }, true],
  ['a field by reference', { properties: { data: { $ref: '#/$defs/Hole' } } }, true],
  ['the items of a field', { properties: { data: { type: 'array', items: hole } } }, true],
  [
    'items whose list says so',
    { properties: { data: { type: 'array', items: { type: 'object' }, 'x-provisional': 'Os campos.' } } },
    true,
  ],
  ['what stands beside an envelope', { allOf: [{ $ref: '#/$defs/Envelope' }, hole] }, true],
  [
    'a field beside an envelope',
    { allOf: [{ $ref: '#/$defs/Envelope' }, { properties: { data: hole } }] },
    true,
  ],
  ['a field of the items of a list', { type: 'array', items: { properties: { data: hole } } }, true],
  ['an object that is open for good', { properties: { externalInfo: { type: 'object' } } }, false],
  [
    'the use of an object that is open for good',
    { properties: { externalInfo: { $ref: '#/$defs/Free', 'x-provisional': 'Se vem.' } } },
    false,
  ],
  ['fields beside a reference', { $ref: '#/$defs/Envelope', properties: { data: hole } }, true],
  [
    'a provisional field that has fields',
    { properties: { data: { ...envelope, 'x-provisional': 'O nome.' } } },
    false,
  ],
  [
    'a provisional map of known values',
    { properties: { data: { ...hole, additionalProperties: { type: 'string' } } } },
    false,
  ],
  [
    'a provisional object without fields',
    { properties: { data: { ...hole, additionalProperties: false } } },
    false,
  ],
  ['a provisional text', { properties: { data: { type: 'string', 'x-provisional': 'O valor.' } } }, false],
  ['an object further inside', { properties: { data: { properties: { inner: hole } } } }, false],
  ['a schema that contains itself', { $ref: '#/$defs/Loop' }, false],
])('%s', (_name, schema, expected) => {
  const content = [{ mediaType: 'application/json', schema, examples: [] }];
  expect(isOpenBody({ required: true, content }, $defs)).toBe(expected);
});

test('no body holds nothing back', () => {
  expect(isOpenBody(undefined, {})).toBe(false);
});
