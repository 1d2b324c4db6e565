import { expect, test } from 'vitest';
import type { Json } from '../contract/types';
import { applyEdits, editField, isEdited, noEdits, type Edits, type Entry, type Place } from './editValues';
import type { RequestValues } from './types';

const base: RequestValues = {
  parameters: { 'path.id': 'i1' },
  body: { name: 'Ana', tags: ['a', 'b', 'c'], deep: { x: 1 } },
  texts: {},
};

type Step = Place['path'];

function editAll(...steps: [Step, Entry][]): RequestValues {
  return editPlaces(...steps.map(([path, entry]): [Place, Entry] => [{ root: 'body', path }, entry]));
}

function editPlaces(...steps: [Place, Entry][]): RequestValues {
  const edits = steps.reduce<Edits>(
    (so, [place, entry]) => editField(so, applyEdits(base, so), place, entry),
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
  const edits = editField(noEdits, base, { root: 'body', path: ['name'] }, { value: 'Bia' });
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
  const list = { ...base, body: ['a', 'b'] };
  const edits = editField(noEdits, list, { root: 'body', path: [0] }, { value: undefined });
  expect(applyEdits(list, edits).body).toEqual(['b']);
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

const q: Place = { root: 'query.q', path: [] };

test('parameters are set, with their text, and taken out', () => {
  const values = editPlaces(
    [q, { value: 1, text: '1.' }],
    [{ root: 'path.id', path: [] }, { value: undefined }],
  );
  expect(values).toEqual({
    ...base,
    parameters: { 'query.q': 1 },
    texts: { 'query.q': { text: '1.', broken: false } },
  });
});

test('a parameter that is a list is edited by its items', () => {
  const { parameters } = editPlaces(
    [q, { value: ['a', 'b'] }],
    [{ ...q, path: [1] }, { value: 'B' }],
    [{ ...q, path: [0] }, { value: undefined }],
  );
  expect(parameters['query.q']).toEqual(['B']);
});

test.each<[string, Place, string, boolean]>([
  ['a parameter', q, 'query.q', true],
  ['another parameter', q, 'path.id', false],
  ['a property', { root: 'body', path: ['a/b', 0] }, 'body/a~1b', true],
  ['another property', { root: 'body', path: ['a'] }, 'body/b', false],
  ['a property of a body written as a whole', { root: 'body', path: [] }, 'body/b', true],
])('knows whether %s was edited', (_name, place, field, expected) => {
  expect(isEdited(editField(noEdits, base, place, { value: 'x' }), field)).toBe(expected);
});

const file = (name: string) => new File(['x'], name);

test('a chosen file stands beside its name, and goes with it', () => {
  const photo: Place = { root: 'body', path: ['photo'] };
  const chosen = editPlaces([photo, { value: 'a.png', file: file('a.png') }]);
  expect(chosen.body).toMatchObject({ photo: 'a.png' });
  expect(chosen.files?.['body/photo']?.name).toBe('a.png');
  const removed = editPlaces([photo, { value: 'a.png', file: file('a.png') }], [photo, { value: undefined }]);
  expect(removed.body).not.toHaveProperty('photo');
  expect(removed).not.toHaveProperty('files');
});

test('a file moves up with its item, and stays where other fields change', () => {
  const photo = (index: number): Place => ({ root: 'body', path: ['photos', index] });
  const { files } = editPlaces(
    [photo(0), { value: 'a', file: file('a') }],
    [photo(1), { value: 'b', file: file('b') }],
    [q, { value: 1 }],
    [photo(0), { value: undefined }],
  );
  expect(Object.entries(files ?? {}).map(([field, one]) => [field, one.name])).toEqual([
    ['body/photos/0', 'b'],
  ]);
});

test('absent, null and empty are three things', () => {
  expect(editAll([['name'], { value: undefined }]).body).not.toHaveProperty('name');
  expect(editAll([['name'], { value: null }]).body).toHaveProperty('name', null);
  expect(editAll([['name'], { value: '' }]).body).toHaveProperty('name', '');
});

test('the media type is picked beside the fields', () => {
  const values = editPlaces([{ root: 'mediaType', path: [] }, { value: 'text/plain' }]);
  expect(values).toEqual({ ...base, mediaType: 'text/plain' });
});
