import { expect, test } from 'vitest';
import { createDice, toId } from './createDice';

test('the same text throws the same, another text something else', () => {
  const throwAll = (text: string) => Array.from({ length: 5 }, createDice(text).next);
  expect(throwAll('11144477735|901')).toEqual(throwAll('11144477735|901'));
  expect(throwAll('11144477735|901')).not.toEqual(throwAll('11144477735|902'));
});

test('throws stay within bounds and reach all of them', () => {
  const dice = createDice('bounds');
  const thrown = Array.from({ length: 500 }, () => dice.whole(1, 6));
  expect([...new Set(thrown)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  const mean = Array.from({ length: 2000 }, dice.next).reduce((sum, value) => sum + value, 0) / 2000;
  expect(mean).toBeCloseTo(0.5, 1);
  expect(() => dice.pick([])).toThrow('empty list');
});

test('ids of texts that hardly differ are distinct', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => toId(`seed|11144477735|901|checking|${index}`));
  expect(new Set(ids).size).toBe(5000);
  expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
});
