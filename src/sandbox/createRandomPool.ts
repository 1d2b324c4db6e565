import type { Random } from './random';

const poolSize = 2048;

/** The same randomness, asked for in larger portions: each portion costs as much as a schema check. */
export function createRandomPool(random: Random): Random {
  let pool = new Uint8Array(0);
  let next = 0;
  return {
    getRandomValues(array) {
      if (array.length > poolSize) return random.getRandomValues(array);
      if (next + array.length > pool.length) {
        pool = new Uint8Array(poolSize);
        random.getRandomValues(pool);
        next = 0;
      }
      array.set(pool.subarray(next, next + array.length));
      next += array.length;
      return array;
    },
  };
}
