import { expect, test } from 'vitest';
import { readContent } from './readContent';
import { readParameter } from './readParameter';
import { readSerialisation } from './readSerialisation';
import type { JsonObject, ParameterDoc } from './types';

test.each<[ParameterDoc['in'], JsonObject, JsonObject]>([
  ['query', {}, {}],
  ['query', { style: 'form', explode: true, allowReserved: false }, {}],
  ['query', { explode: false }, { explode: false }],
  ['query', { allowReserved: true }, { allowReserved: true }],
  ['query', { style: 'pipeDelimited', explode: false }, { style: 'pipeDelimited' }],
  ['query', { style: 'deepObject', explode: true }, { style: 'deepObject', explode: true }],
  ['cookie', { style: 'form' }, {}],
  ['path', { style: 'simple', explode: false }, {}],
  ['path', { style: 'matrix', explode: true }, { style: 'matrix', explode: true }],
  ['header', { style: 'simple', explode: true }, { explode: true }],
  ['header', { style: 'form', explode: true }, { style: 'form' }],
])('of a %s, %j keeps what is no default', (place, owner, expected) => {
  expect(readSerialisation(owner, place)).toEqual(expected);
});

test('a parameter tells its style, or the media type of its content', () => {
  const parameter = { name: 'a', in: 'query' };
  expect(readParameter({}, { ...parameter, style: 'spaceDelimited' })).toMatchObject({
    style: 'spaceDelimited',
  });
  const content = { 'application/json': { schema: { type: 'object' } } };
  expect(readParameter({}, { ...parameter, content, style: 'form' })).toMatchObject({
    content: 'application/json',
    schema: { type: 'object' },
  });
});

test.each<[JsonObject | undefined, unknown]>([
  [undefined, undefined],
  [{}, undefined],
  [{ a: { headers: { 'X-A': {} } } }, undefined],
  [{ a: { contentType: 'image/png' }, b: {} }, { a: { contentType: 'image/png' } }],
  // Once a style is given, also by its default, it decides (OpenAPI 3.1, Encoding Object).
  [{ a: { style: 'form', contentType: 'text/csv' } }, { a: { style: 'form' } }],
  [{ a: { explode: true } }, { a: { style: 'form' } }],
  [{ a: { explode: false } }, { a: { style: 'form', explode: false } }],
  [{ a: { style: 'deepObject', explode: true } }, { a: { style: 'deepObject', explode: true } }],
])('reads the encoding %j', (encoding, expected) => {
  const [media] = readContent({}, { 'multipart/form-data': { ...(encoding && { encoding }) } });
  expect(media?.encoding).toEqual(expected);
});
