import { expect, test } from 'vitest';
import { windowRange } from './windowRange';

test.each([
  [0, { start: 0, end: 30 }],
  [2000, { start: 80, end: 130 }],
  [1_000_000, { start: 999, end: 1000 }],
  [-50, { start: 0, end: 30 }],
])('scrolled to %i px', (scrollTop, expected) => {
  expect(windowRange({ count: 1000, rowHeight: 20, scrollTop, height: 200 })).toEqual(expected);
});

test('an empty list', () => {
  expect(windowRange({ count: 0, rowHeight: 20, scrollTop: 0, height: 200 })).toEqual({ start: 0, end: 0 });
});
