import { expect, test } from 'vitest';
import type { EncodingDoc, Json } from '../../contract/types';
import { toFormPairs } from './toFormPairs';

const address = { streetAddress: '123 Example Dr.', zip: '99999+1234' };

test.each<[string, Json, EncodingDoc | undefined, string | null]>([
  ['text, as forms encode', 'a b&c=d+é~*', undefined, 'p=a+b%26c%3Dd%2B%C3%A9%7E*'],
  ['empty text', '', undefined, 'p='],
  ['null as empty text', null, undefined, 'p='],
  ['false', false, undefined, 'p=false'],
  ['a list by repetition', ['a', null, 1], undefined, 'p=a&p=1'],
  ['an empty list as nothing', [], undefined, ''],
  [
    'an object as JSON',
    address,
    undefined,
    'p=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299999%2B1234%22%7D',
  ],
  [
    'objects of a list, each as JSON',
    [{ a: 1 }, { a: 2 }],
    undefined,
    'p=%7B%22a%22%3A1%7D&p=%7B%22a%22%3A2%7D',
  ],
  ['no list of lists', [['a']], undefined, null],
  ['text as JSON, if asked to', 'a', { contentType: 'application/json' }, 'p=%22a%22'],
  ['items as JSON, if asked to', ['a'], { contentType: 'application/json' }, 'p=%22a%22'],
  ['lists of lists as JSON, if asked to', [['a']], { contentType: 'application/json' }, 'p=%5B%22a%22%5D'],
  ['no object as XML', { a: 1 }, { contentType: 'application/xml' }, null],
  ['null as JSON, if asked to', null, { contentType: 'application/json' }, 'p=null'],
  ['a style, as a query does', ['a b', 'c,d'], { style: 'form', explode: false }, 'p=a%20b,c%2Cd'],
  ['an exploded object', { a: 1, b: 'c' }, { style: 'form' }, 'a=1&b=c'],
  ['a deep object', { a: 1 }, { style: 'deepObject', explode: true }, 'p%5Ba%5D=1'],
  ['reserved characters, if allowed', '/a+', { style: 'form', allowReserved: true }, 'p=/a%2B'],
  ['no nested style', { a: { b: 1 } }, { style: 'form' }, null],
])('writes %s', (_name, value, encoding, expected) => {
  const pairs = toFormPairs('p', value, encoding);
  expect(pairs ? pairs.map((pair) => pair.join('=')).join('&') : null).toBe(expected);
});

test('a style wins over a type', () => {
  expect(toFormPairs('p', { a: 1 }, { style: 'form', contentType: 'application/json' })).toEqual([
    ['a', '1'],
  ]);
});

test('encodes names', () => {
  expect(toFormPairs('a b[]', 'x')).toEqual([['a+b%5B%5D', 'x']]);
});
