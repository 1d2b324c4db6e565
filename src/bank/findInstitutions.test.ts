import { expect, test } from 'vitest';
import { findInstitutions } from './findInstitutions';

const list = ['Banco Aurora', 'Ipê Digital', 'Banco Maré'].map((name, index) => ({
  institutionCode: String(index),
  name,
  avatar: '',
  isBeta: false,
  isOutage: false,
}));

test.each([
  ['', ['Banco Aurora', 'Ipê Digital', 'Banco Maré']],
  ['  ', ['Banco Aurora', 'Ipê Digital', 'Banco Maré']],
  ['BANCO', ['Banco Aurora', 'Banco Maré']],
  ['mare', ['Banco Maré']],
  ['maré banco', ['Banco Maré']],
  ['ipe', ['Ipê Digital']],
  ['nada', []],
])('%j', (search, names) => {
  expect(findInstitutions(list, search).map(({ name }) => name)).toEqual(names);
});
