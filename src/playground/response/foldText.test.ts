import { expect, test } from 'vitest';
import { foldText } from './foldText';

test.each([
  ['Salário', 'salario'],
  ['AÇÃO', 'acao'],
  ['İx', 'ix'],
  ['👍 Ok', '👍 ok'],
  ['plain ASCII', 'plain ascii'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  const folded = foldText(text);
  expect(folded).toBe(expected);
  expect(folded).toHaveLength(text.length);
});
