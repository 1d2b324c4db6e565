import { expect, it } from 'vitest';
import { createMutex } from './mutex';

it('runs one at a time, in order, and goes on after a failure', async () => {
  const lock = createMutex();
  const seen: string[] = [];
  const slow = async (name: string) => {
    seen.push(`${name} in`);
    await Promise.resolve();
    await Promise.resolve();
    seen.push(`${name} out`);
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => lock(() => slow(name))));
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
