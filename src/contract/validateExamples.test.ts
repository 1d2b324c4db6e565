import { describe, expect, it, test } from 'vitest';
import { readLibrary } from './fixtures/readLibrary';
import { isJsonObject } from './isJsonObject';
import { readPointer } from './jsonPointer';
import { validateExamples } from './validateExamples';
import type { Json } from './types';

/** The problems of the fixture with one value changed. */
function problemsWith(pointer: string, key: string, value: Json) {
  const document = readLibrary();
  const owner = readPointer(document, pointer);
  if (!isJsonObject(owner)) throw new Error(`The fixture has nothing at ${pointer}.`);
  owner[key] = value;
  return validateExamples(document);
}

it('finds nothing to say of examples that hold', () => {
  expect(validateExamples(readLibrary())).toEqual([]);
});

describe('finds the example that breaks its schema', () => {
  const romance =
    '/paths/~1books~1{bookId}/get/responses/200/content/application~1json/examples/romance/value';

  test.each<[string, string, string, Json, string, RegExp]>([
    [
      'a request body',
      '/paths/~1auth/post/requestBody/content/application~1json/examples/demo/value',
      'key',
      'k',
      '/paths/~1auth/post/requestBody/content/application~1json/examples/demo/value/key',
      /too short/,
    ],
    [
      'a single example',
      '/paths/~1auth/post/responses/201/content/application~1json',
      'example',
      {},
      '/paths/~1auth/post/responses/201/content/application~1json/example',
      /"token"/,
    ],
    [
      'what a webhook brings',
      '/webhooks/loan_due/post/requestBody/content/application~1json/examples/umDia/value',
      'days',
      'two',
      '/webhooks/loan_due/post/requestBody/content/application~1json/examples/umDia/value/days',
      /type/,
    ],
    [
      'a header that comes with a webhook',
      '/components/parameters/signature/examples/hex',
      'value',
      1,
      '/components/parameters/signature/examples/hex/value',
      /type/,
    ],
    ['a format', romance, 'published', '1899-13-01', `${romance}/published`, /format/],
    [
      'a field behind recursion',
      `${romance}/shelf`,
      'parent',
      { parent: { name: 1 } },
      `${romance}/shelf/parent/parent/name`,
      /type/,
    ],
    [
      'a referenced example',
      '/components/examples/books',
      'value',
      [{}],
      '/components/examples/books/value/0',
      /"title"/,
    ],
    [
      'a shared parameter',
      '/components/parameters/language',
      'example',
      'fr',
      '/components/parameters/language/example',
      /enum|match/,
    ],
    [
      'a header',
      '/paths/~1books/get/responses/200/headers/X-Total',
      'example',
      'one',
      '/paths/~1books/get/responses/200/headers/X-Total/example',
      /type/,
    ],
    [
      'a schema',
      '/components/schemas/Key/properties/key',
      'examples',
      ['long enough', 1],
      '/components/schemas/Key/properties/key/examples/1',
      /type/,
    ],
    [
      'a default',
      '/components/schemas/Key/properties/key',
      'default',
      'x',
      '/components/schemas/Key/properties/key/default',
      /too short/,
    ],
  ])('%s', (_name, pointer, key, value, where, message) => {
    const problems = problemsWith(pointer, key, value);
    expect(problems.map((problem) => problem.pointer)).toEqual([where]);
    expect(problems[0]?.message).toMatch(message);
  });
});

it('takes an object with an id in a schema for data', () => {
  expect(
    problemsWith('/components/schemas/Shelf', 'example', { id: 'not a base address', name: 'x' }),
  ).toEqual([]);
});
