import { expect, it } from 'vitest';
import { splitOffset } from './splitOffset';

it.each([
  [0, []],
  [-5, []],
  [59, ['59 second']],
  [1860, ['31 minute']],
  [3660, ['1 hour', '1 minute']],
  [90_061, ['1 day', '1 hour']],
  [86_460, ['1 day', '1 minute']],
  [31_622_400, ['366 day']],
])('%i s', (seconds, expected) => {
  expect(splitOffset(seconds).map(({ unit, count }) => `${count} ${unit}`)).toEqual(expected);
});
