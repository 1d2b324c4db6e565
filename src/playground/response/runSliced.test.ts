import { expect, test } from 'vitest';
import { runSliced, runWhole, type Sliced } from './runSliced';

function* count(to: number): Sliced<number> {
  let sum = 0;
  for (let one = 1; one <= to; one += 1) {
    sum += one;
    yield;
  }
  return sum;
}

test('pauses whenever a slice of 10 ms is used up', async () => {
  let time = 0;
  let pauses = 0;
  const sum = await runSliced(count(100), {
    now: () => (time += 1),
    pause: async () => {
      pauses += 1;
    },
  });
  expect(sum).toBe(5050);
  expect(pauses).toBe(11);
});

test('stops between slices once it is called off', async () => {
  const controller = new AbortController();
  let time = 0;
  const run = runSliced(count(1000), {
    signal: controller.signal,
    now: () => (time += 5),
    pause: async () => controller.abort(new Error('off')),
  });
  await expect(run).rejects.toThrow('off');
  expect(time).toBeLessThan(50);
});

test('in one go', () => {
  expect(runWhole(count(4))).toBe(10);
});
