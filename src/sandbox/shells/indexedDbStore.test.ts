import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMutex } from '../mutex';
import { freshState, type State } from '../state';
import { createIndexedDbStore } from './indexedDbStore';

const stateOf = (count: number): State => ({ ...freshState(), products: { count } });

/** What `navigator.locks` does, for two stores in one process. */
function stubLocks() {
  const locks = new Map<string, ReturnType<typeof createMutex>>();
  const request = <T>(name: string, run: () => Promise<T>) => {
    const lock = locks.get(name) ?? createMutex();
    locks.set(name, lock);
    return lock(run);
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

beforeEach(stubLocks);
afterEach(() => vi.unstubAllGlobals());

it('keeps the state for the next one who opens the store', async () => {
  const first = createIndexedDbStore('kept');
  expect(await first.read()).toBeUndefined();
  await first.write(stateOf(1));
  expect(await createIndexedDbStore('kept').read()).toEqual(stateOf(1));
  expect(await createIndexedDbStore('of another site').read()).toBeUndefined();
});

it('lets one writer in at a time, across stores', async () => {
  const tabs = [createIndexedDbStore('shared'), createIndexedDbStore('shared')];
  await tabs[0]?.write(stateOf(0));
  const add = (tab: (typeof tabs)[number]) =>
    tab.lock(async () => {
      const { products } = (await tab.read()) as { products: { count: number } };
      await tab.write(stateOf(products.count + 1));
    });
  await Promise.all(Array.from({ length: 10 }, () => tabs.map(add)).flat());
  expect(await tabs[0]?.read()).toEqual(stateOf(20));
});

it('serialises within one script where there are no locks', async () => {
  vi.stubGlobal('navigator', {});
  const store = createIndexedDbStore('alone');
  const seen: number[] = [];
  const visit = (number: number) =>
    store.lock(async () => {
      seen.push(number);
      await store.read();
      seen.push(number);
    });
  await Promise.all([visit(1), visit(2)]);
  expect(seen).toEqual([1, 1, 2, 2]);
});

it('gives way to who wants a newer version, and opens again afterwards', async () => {
  const store = createIndexedDbStore('upgraded');
  await store.write(stateOf(1));
  const newer = await openDB('upgraded', 2);
  await expect(store.read()).rejects.toThrow();
  newer.close();
  await indexedDB.deleteDatabase('upgraded');
  expect(await store.read()).toBeUndefined();
});

it('rejects where the browser has no storage, and tries again', async () => {
  const real = indexedDB;
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  const store = createIndexedDbStore('blocked');
  await expect(store.read()).rejects.toThrow('blocked');
  vi.stubGlobal('indexedDB', real);
  expect(await store.read()).toBeUndefined();
});

it('gives back the very object as long as nobody else has written', async () => {
  const [mine, theirs] = [createIndexedDbStore('held'), createIndexedDbStore('held')];
  await mine.write(stateOf(1));
  expect(await mine.read()).toBe(await mine.read());
  await theirs.write(stateOf(2));
  expect(await mine.read()).toEqual(stateOf(2));
  expect(await mine.read()).toBe(await mine.read());
});
