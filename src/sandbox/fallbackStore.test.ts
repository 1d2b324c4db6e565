import { expect, it } from 'vitest';
import { createFallbackStore } from './fallbackStore';
import { createMemoryStore } from './memoryStore';
import { freshState, type State } from './state';
import type { Store } from './store';

/** A memory that counts as lasting, as a browser's store would. */
const createLastingStore = (): Store => ({ ...createMemoryStore(), isForgetful: false });

const stateOf = (name: string): State => ({ ...freshState(), products: { name } });

it('writes through while the store works', async () => {
  const under = createLastingStore();
  const store = createFallbackStore(under);
  await store.write(stateOf('a'));
  expect(await under.read()).toEqual(stateOf('a'));
  expect(store.isPersistent()).toBe(true);
});

it('answers from memory while writing fails, and catches up when it works again', async () => {
  const under = createLastingStore();
  let full = true;
  const store = createFallbackStore({
    ...under,
    write: async (state) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      await under.write(state);
    },
  });
  await store.write(stateOf('a'));
  expect(await store.read()).toEqual(stateOf('a'));
  expect(store.isPersistent()).toBe(false);
  full = false;
  await store.write(stateOf('b'));
  expect(await under.read()).toEqual(stateOf('b'));
  expect(store.isPersistent()).toBe(true);
});

it('survives a store that can do nothing', async () => {
  const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
  const store = createFallbackStore({ read: refuse, write: refuse, lock: refuse });
  expect(await store.read()).toBeUndefined();
  await store.lock(() => store.write(stateOf('a')));
  expect(await store.read()).toEqual(stateOf('a'));
  expect(store.isPersistent()).toBe(false);
});

it('does not run twice what failed inside the lock', async () => {
  const store = createFallbackStore(createMemoryStore());
  let runs = 0;
  const failing = store.lock(async () => {
    runs += 1;
    throw new Error('inside');
  });
  await expect(failing).rejects.toThrow('inside');
  expect(runs).toBe(1);
});

it('says that a memory alone is not persistent', () => {
  expect(createFallbackStore(createMemoryStore()).isPersistent()).toBe(false);
});
