import { expect, it } from 'vitest';
import { freshState, restoreState } from './state';

const products = { 'klavi-ki': { links: [] } };

it('takes back what this version wrote, as a copy', () => {
  const stored = { version: 1, products };
  const state = restoreState(stored);
  expect(state).toEqual(stored);
  expect(state.products).not.toBe(products);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['text', 'state'],
  ['an older version', { version: 0, products }],
  ['a newer version', { version: 2, products }],
  ['no products', { version: 1 }],
  ['null products', { version: 1, products: null }],
])('starts afresh from %s', (_, stored) => {
  expect(restoreState(stored)).toEqual(freshState());
});
