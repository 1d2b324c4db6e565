import { expect, test } from 'vitest';
import { createRandomPool } from './createRandomPool';
import { createCountingRandom } from './fixtures/countingRandom';

test('hands out each byte once, in order', () => {
  const pool = createRandomPool(createCountingRandom());
  expect([...pool.getRandomValues(new Uint8Array(3))]).toEqual([0, 1, 2]);
  expect([...pool.getRandomValues(new Uint8Array(2))]).toEqual([3, 4]);
});

test('is filled again, and more than it holds comes from the source', () => {
  let asked: number[] = [];
  const source = createCountingRandom();
  const pool = createRandomPool({
    getRandomValues: (array) => ((asked = [...asked, array.length]), source.getRandomValues(array)),
  });
  for (let index = 0; index < 300; index += 1) pool.getRandomValues(new Uint8Array(16));
  pool.getRandomValues(new Uint8Array(5000));
  expect(asked).toEqual([2048, 2048, 2048, 5000]);
});
