import { expect, test } from 'vitest';
import { errorAnchor } from './errorAnchor';
import type { ErrorKind } from './errorEntry';
import { errors } from './errors';

function codesOf(kind: ErrorKind): string[] {
  return errors.filter((entry) => entry.kind === kind).flatMap(({ codes }) => codes);
}

test.each<[ErrorKind, string]>([
  ['http', '200 201 400 422 401 403 404 409 416 429 500 502 503 504 4XX 5XX'],
  ['business', '4001 4002 4003 4004 4005 4006 4007 4008 4009'],
  ['report', '200 204 205 5000–5099 5100–5299'],
  ['openData', '200 201 202 203 400 401 402 403 404 405 406 407 408 409 410'],
  ['redirect', 'error error_description'],
  ['payment', '4101 4102 4103 4104'],
])('%s: every documented code, once', (kind, codes) => {
  expect(codesOf(kind).join(' ')).toBe(codes);
});

test('an anchor names one code of one kind', () => {
  const anchors = errors.flatMap(({ kind, codes }) => codes.map((code) => errorAnchor(kind, code)));
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors).toEqual(
    expect.arrayContaining(['erro-4002', 'http-429', 'relatorio-5000-5099', 'open-data-410']),
  );
  for (const anchor of anchors) expect(anchor).toMatch(/^[a-z][\w-]*$/);
});

test('a code that klavi names keeps the name it publishes', () => {
  const names = errors.filter(({ kind }) => kind === 'business').map(({ name }) => name);
  expect(names).toEqual([
    'Invalid authorisation info',
    'Invalid product info',
    'Invalid consent request',
    'Invalid institution',
    'Invalid products',
    'Invalid productsCallbackURL',
    'Product request failed',
    'Insufficient authorization info',
    'Insufficient authorization info',
  ]);
});

test('texts are written in both languages', () => {
  for (const { codes, meaning, action, provisional } of errors) {
    for (const text of [meaning, action, provisional]) {
      if (!text) continue;
      expect(text.en, codes.join()).not.toBe('');
      expect(text['pt-BR'], codes.join()).not.toBe(text.en);
    }
  }
});
