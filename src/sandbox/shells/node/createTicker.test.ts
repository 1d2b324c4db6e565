import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTicker } from './createTicker';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('ticks at regular times', async () => {
  const tick = vi.fn(async () => false);
  createTicker(tick);
  await vi.advanceTimersByTimeAsync(1000);
  expect(tick).toHaveBeenCalledTimes(5);
});

it('ticks once for a burst of requests', async () => {
  const tick = vi.fn(async () => false);
  const { soon } = createTicker(tick);
  for (let request = 0; request < 100; request++) soon();
  await vi.advanceTimersByTimeAsync(20);
  expect(tick).toHaveBeenCalledTimes(1);
});

it('goes on while there is more to do', async () => {
  let left = 3;
  const tick = vi.fn(async () => --left > 0);
  createTicker(tick).soon();
  await vi.advanceTimersByTimeAsync(50);
  expect(tick).toHaveBeenCalledTimes(3);
});

it('goes on after a tick that failed', async () => {
  const tick = vi.fn(async () => Promise.reject(new Error('disk full')));
  createTicker(tick);
  await vi.advanceTimersByTimeAsync(400);
  expect(tick).toHaveBeenCalledTimes(2);
});

it('begins no second tick while one has just begun, and lets none hold up the others', async () => {
  const tick = vi.fn(() => new Promise<boolean>(() => undefined));
  const { soon } = createTicker(tick);
  soon();
  await vi.advanceTimersByTimeAsync(20);
  soon();
  await vi.advanceTimersByTimeAsync(20);
  expect(tick).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(400);
  expect(tick).toHaveBeenCalledTimes(2);
});

it('stops, and waits for what is under way', async () => {
  let end = (_isMore: boolean) => {};
  const tick = vi.fn(() => new Promise<boolean>((resolve) => (end = resolve)));
  const ticker = createTicker(tick);
  await vi.advanceTimersByTimeAsync(200);
  let isStopped = false;
  const stopping = ticker.stop().then(() => (isStopped = true));
  await vi.advanceTimersByTimeAsync(1000);
  expect([tick.mock.calls.length, isStopped]).toEqual([1, false]);
  end(true);
  await stopping;
  await vi.advanceTimersByTimeAsync(1000);
  expect(tick).toHaveBeenCalledTimes(1);
});
