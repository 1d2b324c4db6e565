import { expect, test } from 'vitest';
import { isJsonType, isTextType, matchMediaType, readMediaType } from './mediaTypes';

test.each([
  ['application/json; charset=utf-8', 'application/json', true, true],
  ['Application/Problem+JSON', 'application/problem+json', true, true],
  ['text/html', 'text/html', false, true],
  ['image/png', 'image/png', false, false],
  ['application/pdf', 'application/pdf', false, false],
  ['image/svg+xml', 'image/svg+xml', false, true],
])('%s', (header, mediaType, isJson, isText) => {
  expect(readMediaType([['content-type', header]])).toBe(mediaType);
  expect(isJsonType(mediaType)).toBe(isJson);
  expect(isTextType(mediaType)).toBe(isText);
});

test('no header', () => {
  expect(readMediaType([])).toBe('');
});

test.each([
  ['application/json', 3],
  ['application/*', 2],
  ['*/*', 1],
  ['text/plain', 0],
  ['application/json; charset=utf-8', 3],
])('%s fits application/json with %i', (range, expected) => {
  expect(matchMediaType(range, 'application/json')).toBe(expected);
});
