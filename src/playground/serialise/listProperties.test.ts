import { expect, test } from 'vitest';
import { listProperties } from './listProperties';

const [a, b] = [new File([], 'a'), new File([], 'b')];

test('lists what was written, then what has files alone', () => {
  const files = { 'body/photos/1': b, 'body/x~1y': a };
  expect(listProperties({ body: { name: 'n', photos: ['p'] }, files })).toEqual([
    { name: 'name', field: 'body/name', value: 'n', files: [] },
    { name: 'photos', field: 'body/photos', value: ['p'], files: [, b] },
    { name: 'x/y', field: 'body/x~1y', value: undefined, files: [a] },
  ]);
});

test('a file stands for the whole of its field', () => {
  expect(listProperties({ body: { p: ['x', 'y'] }, files: { 'body/p': a } })).toEqual([
    { name: 'p', field: 'body/p', value: undefined, files: [a] },
  ]);
});

test.each([undefined, 'text', ['a']])('%j has no properties', (body) => {
  expect(listProperties({ body })).toEqual([]);
});
