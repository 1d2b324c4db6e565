import { expect, test } from 'vitest';
import type { Json } from '../../contract/types';
import { listRows, openWithin } from './listRows';
import { countChildren, listAncestors, listChildren, pageId } from './treeNodes';

const answer: Json = { id: 'a', list: [{ n: 1 }, { n: 2 }], none: {}, 'a/b': null };

test('shows what is open, in order, with levels and places', () => {
  const rows = listRows(answer, new Set(['', '/list']));
  expect(
    rows.map(({ id, level, position, siblings, isOpen }) => [id, level, position, siblings, isOpen]),
  ).toEqual([
    ['', 1, 1, 1, true],
    ['/id', 2, 1, 4, undefined],
    ['/list', 2, 2, 4, true],
    ['/list/0', 3, 1, 2, false],
    ['/list/1', 3, 2, 2, false],
    ['/none', 2, 3, 4, undefined],
    ['/a~1b', 2, 4, 4, undefined],
  ]);
});

test('a lone value is one row', () => {
  expect(listRows('text', new Set([''])).map(({ id }) => id)).toEqual(['']);
});

const long: Json = { items: Array.from({ length: 250 }, (_, n) => ({ n })) };

test('long lists come in pages of a hundred', () => {
  const rows = listRows(long, new Set(['', '/items', pageId('/items', 2)]));
  expect(rows.slice(0, 6).map(({ id, page, level }) => [id, page, level])).toEqual([
    ['', undefined, 1],
    ['/items', undefined, 2],
    [pageId('/items', 0), { from: 0, to: 99 }, 3],
    [pageId('/items', 1), { from: 100, to: 199 }, 3],
    [pageId('/items', 2), { from: 200, to: 249 }, 3],
    ['/items/200', undefined, 4],
  ]);
  expect(rows).toHaveLength(5 + 50);
});

test('opens level by level within a number of rows, the first page of a long list alone', () => {
  const { open, complete } = openWithin(long, 200);
  expect([...open].slice(0, 3)).toEqual(['', '/items', pageId('/items', 0)]);
  expect(open.has(pageId('/items', 1))).toBe(false);
  expect(listRows(long, open).length).toBeLessThanOrEqual(200);
  expect(complete).toBe(false);
  expect(openWithin(answer, 200).complete).toBe(true);
  const whole = openWithin(long, 5000, { everyPage: true });
  expect(listRows(long, whole.open)).toHaveLength(5 + 250 * 2);
});

test('counts what it would list', () => {
  for (const row of listRows(long, openWithin(long, 5000, { everyPage: true }).open)) {
    expect(countChildren(row)).toBe(listChildren(row).length);
  }
});

test('what to open to see a value', () => {
  expect(listAncestors(long, ['items', 120, 'n'])).toEqual(['', '/items', pageId('/items', 1), '/items/120']);
  expect(listAncestors(answer, ['a/b'])).toEqual(['']);
  expect(listAncestors(answer, [])).toEqual([]);
});
