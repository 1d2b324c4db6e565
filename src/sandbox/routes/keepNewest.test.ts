import { expect, it } from 'vitest';
import { keepNewest } from './keepNewest';

it('adds at the end, to a list of its own', () => {
  const list = [1, 2];
  expect(keepNewest(list, 3)).toEqual([1, 2, 3]);
  expect(list).toEqual([1, 2]);
});

it('forgets the oldest, and never grows without end', () => {
  let list: number[] = [];
  let longest = 0;
  for (let number = 0; number < 5000; number++) {
    list = keepNewest(list, number);
    longest = Math.max(longest, list.length);
    expect(list.at(-1)).toBe(number);
  }
  expect(longest).toBeLessThanOrEqual(1100);
  expect(list.length).toBeGreaterThanOrEqual(1000);
  expect(list).toEqual(list.map((_, index) => 5000 - list.length + index));
});
