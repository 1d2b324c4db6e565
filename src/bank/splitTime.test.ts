import { expect, test } from 'vitest';
import { splitTime } from './splitTime';

test.each([
  [3_600_000, '60:00', false],
  [3_599_001, '60:00', false],
  [61_000, '1:01', false],
  [1, '0:01', false],
  [0, '0:00', true],
  [-5, '0:00', true],
])('%d ms', (ms, clock, isOver) => {
  const time = splitTime(ms);
  expect([`${time.minutes}:${time.seconds}`, time.isOver]).toEqual([clock, isOver]);
});
