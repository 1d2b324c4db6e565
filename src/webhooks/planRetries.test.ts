import { expect, it } from 'vitest';
import { planRetries } from './planRetries';

it.each([
  [0, 0],
  [1, 250],
  [2, 500],
  [3, 1000],
  [4, 2000],
  [5, 4000],
  [6, undefined],
  [7, undefined],
])('after %i attempts waits %s ms', (attempts, wait) => {
  const at = Date.UTC(2025, 10, 21);
  expect(planRetries(attempts, at)).toBe(wait === undefined ? undefined : at + wait);
});
