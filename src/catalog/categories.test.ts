import { expect, test } from 'vitest';
import { categories, type CategoryNode } from './categories';

const second = categories.flatMap(({ children }) => children);
const third = second.flatMap(({ children }) => children);
const all = [...categories, ...second, ...third];
const nameOf = ({ name }: CategoryNode) => name['pt-BR'];

test('only what klavi has published stands without a badge', () => {
  expect(all.filter(({ provisional }) => !provisional).map(nameOf)).toEqual([
    'Renda',
    'Renda Ativa',
    'Salário',
  ]);
});

test('about 15, 50 and 100 categories, three levels deep everywhere', () => {
  expect([categories.length, second.length, third.length]).toEqual([16, 51, 115]);
  expect([...categories, ...second].filter(({ children }) => children.length === 0)).toEqual([]);
  expect(third.flatMap(({ children }) => children)).toEqual([]);
});

test('a name of the third level says all', () => {
  expect(third.map(nameOf).filter((name, index, names) => names.indexOf(name) !== index)).toEqual([]);
});

test('every name has its gloss', () => {
  expect(all.filter(({ name }) => !name['pt-BR'].trim() || !name.en.trim())).toEqual([]);
});
