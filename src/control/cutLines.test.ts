import { expect, it } from 'vitest';
import { cutLines } from './cutLines';

it.each([
  ['a\nb\nc', 3, { shown: 'a\nb\nc', total: 3, isCut: false }],
  ['a\nb\nc', 2, { shown: 'a\nb', total: 3, isCut: true }],
  ['', 1, { shown: '', total: 1, isCut: false }],
])('%j to %i', (text, most, expected) => {
  expect(cutLines(text, most)).toEqual(expected);
});
