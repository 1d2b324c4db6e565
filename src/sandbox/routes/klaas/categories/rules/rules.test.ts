import { expect, test } from 'vitest';
import { categories } from '../../../../../catalog/categories';
import { createMatcher } from '../createMatcher';
import { toWords } from '../toWords';
import { dailyRules } from './dailyRules';
import { financeRules } from './financeRules';
import { incomeRules } from './incomeRules';
import { lifeRules } from './lifeRules';
import { transferRules } from './transferRules';

const groups = [...incomeRules, ...financeRules, ...transferRules, ...dailyRules, ...lifeRules];
const third = categories.flatMap(({ children }) => children.flatMap((second) => second.children));
const names = third.map(({ name }) => name['pt-BR']);
const entries = groups.flatMap(({ words }) => Object.entries(words));
const terms = entries.flatMap(([, words]) => words.split(',').map((term) => term.trim()));

test('every rule leads to a category of the catalogue', () => {
  expect(entries.map(([to]) => to).filter((to) => !names.includes(to))).toEqual([]);
});

test('every category is reached, but for what is left over', () => {
  const reached = new Set(entries.map(([to]) => to));
  expect(names.filter((name) => !reached.has(name))).toEqual([
    'Entrada Não Identificada',
    'Saída Não Identificada',
  ]);
});

test('every term is written as lines are read: capitals, no accents, no ignored word', () => {
  const readable = (term: string) =>
    /^@[A-Z_]+$/.test(term) || toWords(term.replaceAll('*', '')).join(' ') === term.replaceAll('*', '');
  expect(terms.filter((term) => !readable(term))).toEqual([]);
});

test('under the same conditions a term leads to one category', () => {
  for (const { words, ...conditions } of groups) {
    const all = Object.values(words).flatMap((list) => list.split(',').map((term) => term.trim()));
    const twice = all.filter((term, index) => all.indexOf(term) !== index);
    expect(twice, JSON.stringify(conditions)).toEqual([]);
  }
});

test('a term that may go on has at least three letters', () => {
  const firsts = terms.map((term) => term.split(' ')[0] ?? '');
  expect(firsts.filter((word) => word.endsWith('*') && word.length < 4)).toEqual([]);
});

test('every term leads to its category when it stands alone: none is dead', () => {
  const match = createMatcher(groups);
  for (const { words, direction = 'DEBITO', source, from, below } of groups)
    for (const [to, list] of Object.entries(words))
      for (const term of list.split(',').map((text) => text.trim())) {
        if (term.startsWith('@')) continue;
        const cents = from ?? (below && below - 1);
        const line = { words: term.replaceAll('*', '').split(' '), type: '', direction, source, cents };
        expect(match(line), term).toBe(to);
      }
});
