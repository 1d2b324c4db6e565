import { expect, test } from 'vitest';
import type { Json } from '../../contract/types';
import { runWhole } from './runSliced';
import { MAX_MATCHES, searchJson } from './searchJson';
import { searchLines } from './searchLines';
import { splitMatches } from './splitMatches';

const answer: Json = {
  people: [
    { name: 'Ana Exemplo', category: 'Salário' },
    { name: 'Beto', paid: true, amount: 12.5 },
  ],
  salaryDay: null,
};

test.each([
  ['salario', ['/people/0/category']],
  ['SAL', ['/people/0/category', '/salaryDay']],
  ['name', ['/people/0/name', '/people/1/name']],
  ['12.5', ['/people/1/amount']],
  ['null', ['/salaryDay']],
  ['true', ['/people/1/paid']],
  ['nobody', []],
  ['', []],
])('finds %j at %j', (query, expected) => {
  const { matches, isCut } = runWhole(searchJson(answer, query));
  expect(matches.map(({ pointer }) => pointer)).toEqual(expected);
  expect(isCut).toBe(false);
});

test('an index is no match, and a match knows its path', () => {
  expect(runWhole(searchJson([1, 2], '0')).matches).toEqual([]);
  expect(runWhole(searchJson(answer, 'Beto')).matches[0]?.path).toEqual(['people', 1, 'name']);
});

test('stops at ten thousand', () => {
  const { matches, isCut } = runWhole(searchJson(Array(MAX_MATCHES + 1).fill('x'), 'x'));
  expect(matches).toHaveLength(MAX_MATCHES);
  expect(isCut).toBe(true);
});

test('lets go within long work', () => {
  let slices = 0;
  const work = searchJson(Array(2000).fill(1), 'x');
  while (!work.next().done) slices += 1;
  expect(slices).toBeGreaterThan(5);
});

test('lines', () => {
  expect(runWhole(searchLines(['Olá', 'ola', 'x'], 'OLA'))).toEqual({ matches: [0, 1], isCut: false });
});

test('marks matches without losing a character', () => {
  expect(splitMatches('Maçã com maca', 'maca')).toEqual([
    { text: 'Maçã', isMatch: true },
    { text: ' com ', isMatch: false },
    { text: 'maca', isMatch: true },
  ]);
  expect(splitMatches('x', '')).toEqual([{ text: 'x', isMatch: false }]);
});
