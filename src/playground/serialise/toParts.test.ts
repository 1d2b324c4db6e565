import { expect, test } from 'vitest';
import type { EncodingDoc, Json } from '../../contract/types';
import type { MultipartPart } from '../../transport/httpRequest';
import { toParts } from './toParts';

const json = 'application/json';

test.each<[string, Json | undefined, EncodingDoc | undefined, Omit<MultipartPart, 'name'>[] | undefined]>([
  ['text without a type, nor percent-encoding', 'a b&ção%', undefined, [{ value: 'a b&ção%' }]],
  ['empty text', '', undefined, [{ value: '' }]],
  ['null as empty text', null, undefined, [{ value: '' }]],
  ['a number', 1.5, undefined, [{ value: '1.5' }]],
  ['an object as JSON', { a: 'é' }, undefined, [{ value: '{"a":"é"}', contentType: json }]],
  ['a list by repetition', ['a', null, 'b'], undefined, [{ value: 'a' }, { value: 'b' }]],
  [
    'objects of a list, each as JSON',
    [{ a: 1 }, {}],
    undefined,
    [
      { value: '{"a":1}', contentType: json },
      { value: '{}', contentType: json },
    ],
  ],
  ['nothing', undefined, undefined, []],
  ['no list of lists', [['a']], undefined, undefined],
  [
    'the type asked for',
    '<a/>',
    { contentType: 'application/xml' },
    [{ value: '<a/>', contentType: 'application/xml' }],
  ],
  ['no object as XML', {}, { contentType: 'application/xml' }, undefined],
  [
    'an object in the JSON type of a list',
    {},
    { contentType: 'text/csv, a/b+json' },
    [{ value: '{}', contentType: 'a/b+json' }],
  ],
  [
    'text in the first type of a list',
    'a',
    { contentType: 'text/*, text/csv' },
    [{ value: 'a', contentType: 'text/csv' }],
  ],
  ['a style, without percent-encoding', ['a b', 'c'], { style: 'spaceDelimited' }, [{ value: 'a b c' }]],
  ['no undefined style', 'a', { style: 'pipeDelimited' }, undefined],
])('writes %s', (_name, value, encoding, expected) => {
  expect(toParts('p', value, encoding)).toEqual(expected?.map((part) => ({ name: 'p', ...part })));
});

test('names the parts of an exploded object by its members', () => {
  expect(toParts('p', { a: 1, b: 2 }, { style: 'form' })).toEqual([
    { name: 'a', value: '1' },
    { name: 'b', value: '2' },
  ]);
});

const png = new File(['a'], 'a"é.png', { type: 'image/png' });
const unknown = new File(['b'], 'b');

test.each<[string, File, string | undefined, string]>([
  ['the type of the file', png, undefined, 'image/png'],
  ['no known type', unknown, undefined, 'application/octet-stream'],
  ['the one type asked for', unknown, 'application/json', 'application/json'],
  ['its own of several', png, 'image/png, image/jpeg', 'image/png'],
  ['its own of a range', png, 'image/*', 'image/png'],
])('a file has %s', (_name, file, contentType, expected) => {
  expect(toParts('p', undefined, { contentType }, [file])).toEqual([
    { name: 'p', value: file, fileName: file.name, contentType: expected },
  ]);
});

test('files of a list are parts of the same name, among its texts', () => {
  const files: File[] = [];
  files[0] = png;
  files[2] = unknown;
  const parts = toParts('p', [null, 'text', null], {}, files);
  expect(parts?.map(({ name, value }) => [name, value])).toEqual([
    ['p', png],
    ['p', 'text'],
    ['p', unknown],
  ]);
});
