import { expect, test } from 'vitest';
import type { Json } from '../contract/types';
import { applyEdits, editBody, editParameter, noEdits, type Edits } from './editValues';
import type { RequestValues } from './types';

const base: RequestValues = {
  parameters: { 'path.id': 'i1' },
  body: { name: 'Ana', tags: ['a', 'b', 'c'], deep: { x: 1 } },
  texts: {},
};

type Step = Parameters<typeof editBody>[2];

function editAll(...steps: [Step, Parameters<typeof editBody>[3]][]): RequestValues {
  const edits = steps.reduce<Edits>(
    (so, [path, entry]) => editBody(so, applyEdits(base, so).body, path, entry),
    noEdits,
  );
  return applyEdits(base, edits);
}

test.each<[string, Step, Json | undefined, Json]>([
  ['sets a property', ['name'], 'Bia', { name: 'Bia', tags: ['a', 'b', 'c'], deep: { x: 1 } }],
  ['takes a property out', ['name'], undefined, { tags: ['a', 'b', 'c'], deep: { x: 1 } }],
  ['sets an item', ['tags', 1], 'B', { name: 'Ana', tags: ['a', 'B', 'c'], deep: { x: 1 } }],
  ['takes an item out', ['tags', 1], undefined, { name: 'Ana', tags: ['a', 'c'], deep: { x: 1 } }],
  ['adds an item', ['tags', 3], 'd', { name: 'Ana', tags: ['a', 'b', 'c', 'd'], deep: { x: 1 } }],
  ['goes deep', ['deep', 'x'], 2, { name: 'Ana', tags: ['a', 'b', 'c'], deep: { x: 2 } }],
  [
    'makes what is missing on the way',
    ['new', 'list', 0],
    'x',
    { ...(base.body as object), new: { list: ['x'] } },
  ],
  ['replaces the whole', [], [1], [1]],
])('%s', (_name, path, value, expected) => {
  expect(editAll([path, { value }]).body).toEqual(expected);
});

test('a new proposal still reaches the fields that nobody touched', () => {
  const edits = editBody(noEdits, base.body, ['name'], { value: 'Bia' });
  expect(applyEdits({ ...base, body: { name: 'Caio', code: '901' } }, edits).body).toEqual({
    name: 'Bia',
    code: '901',
  });
});

test('after the whole was written, proposals stay out and later edits build on it', () => {
  const { body } = editAll([[], { value: { a: 1 } }], [['b'], { value: 2 }]);
  expect(body).toEqual({ a: 1, b: 2 });
});

test('taking the whole out leaves no body', () => {
  expect(editAll([[], { value: undefined }])).not.toHaveProperty('body');
});

test('items of a body that is a list', () => {
  const edits = editBody(noEdits, ['a', 'b'], [0], { value: undefined });
  expect(applyEdits({ ...base, body: ['a', 'b'] }, edits).body).toEqual(['b']);
});

test('a broken text is shown and leaves the value alone', () => {
  const { body, texts } = editAll([['deep'], { value: undefined, text: '{"x":', broken: true }]);
  expect(body).toEqual(base.body);
  expect(texts).toEqual({ 'body/deep': { text: '{"x":', broken: true } });
});

test('an edit in the form makes the raw text stale, and the other way round', () => {
  const raw = { value: { name: 'X' }, text: '{"name":"X"}' };
  expect(editAll([[], raw], [['name'], { value: 'Y' }]).texts).toEqual({});
  expect(editAll([['name'], { value: 1, text: '1.' }], [[], raw]).texts).toEqual({
    body: { text: '{"name":"X"}', broken: false },
  });
});

test('removing an item forgets the texts of the list, whose places have moved', () => {
  const { texts } = editAll([['tags', 2], { value: 1, text: '1.' }], [['tags', 0], { value: undefined }]);
  expect(texts).toEqual({});
});

test('parameters are set and taken out', () => {
  const set = editParameter(noEdits, 'query.q', { value: 1, text: '1.' });
  expect(applyEdits(base, set)).toMatchObject({
    parameters: { 'path.id': 'i1', 'query.q': 1 },
    texts: { 'query.q': { text: '1.', broken: false } },
  });
  expect(applyEdits(base, editParameter(set, 'path.id', { value: undefined })).parameters).toEqual({
    'query.q': 1,
  });
});
