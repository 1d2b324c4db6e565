import { expect, test } from 'vitest';
import { createMatcher } from './createMatcher';
import type { RuleGroup } from './rules/ruleGroup';

const groups: RuleGroup[] = [
  { strength: 'decides', words: { refund: 'REFUND*, @BACK' } },
  { strength: 'usual', direction: 'DEBITO', words: { fuel: 'POST*, AUTO POST*', car: 'AUTO, SEGURO AUTO' } },
  { strength: 'usual', direction: 'DEBITO', below: 1000, words: { snack: 'POST*' } },
  { strength: 'usual', source: 'creditcard', words: { card: 'CLUB' } },
  { strength: 'weak', words: { shop: 'LOJA, CASA' } },
  { strength: 'fallback', words: { pix: '@PIX' } },
];
const match = createMatcher(groups);

test.each([
  ['a whole word', 'AUTO', 'car'],
  ['no part of a word', 'AUTOMATICO', undefined],
  ['the beginning of a word', 'POSTOS', 'fuel'],
  ['more words before fewer', 'SEGURO AUTO POSTO', 'car'],
  ['no word between those of a term', 'SEGURO DO AUTO X', 'car'],
  ['what stands earlier', 'POSTO AUTO', 'fuel'],
  ['the stronger', 'LOJA POSTO REFUNDED', 'refund'],
  ['a weak word before a type', 'LOJA', 'shop'],
  ['the type where no word helps', 'JOAO', 'pix'],
])('%s: "%s" is %s', (_, text, expected) => {
  const type = expected === 'pix' || text === 'LOJA' ? '@PIX' : '';
  expect(match({ words: text.split(' '), type, direction: 'DEBITO' })).toBe(expected);
});

test.each([
  [{ direction: 'CREDITO' }, undefined],
  [{ direction: 'DEBITO', cents: 999 }, 'snack'],
  [{ direction: 'DEBITO', cents: 1000 }, 'fuel'],
  [{ direction: 'DEBITO' }, 'fuel'],
])('a rule holds under its conditions: %o', (line, expected) => {
  expect(match({ words: ['POSTO'], type: '', ...line })).toBe(expected);
});

test('a rule for cards leaves accounts alone', () => {
  const line = { words: ['CLUB'], type: '', direction: 'DEBITO' };
  expect(match({ ...line, source: 'creditcard' })).toBe('card');
  expect(match({ ...line, source: 'checking' })).toBeUndefined();
  expect(match(line)).toBeUndefined();
});

test('a type may decide', () => {
  expect(match({ words: ['POSTO'], type: '@BACK', direction: 'DEBITO' })).toBe('refund');
});
