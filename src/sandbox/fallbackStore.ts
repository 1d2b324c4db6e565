import { createMutex } from './mutex';
import type { State } from './state';
import type { Store } from './store';

/**
 * A store that goes on from memory when the given one fails (quota, private mode, no locks): the reader's console
 * answers all the same, only without outliving the page. It tries to write through again with every change.
 */
export function createFallbackStore(store: Store): Store & { isPersistent(): boolean } {
  const memoryLock = createMutex();
  /** The newest state seen here, for when reading fails. */
  let last: unknown;
  /** Whether `last` is newer than what the store holds, because a write failed. */
  let isAhead = false;
  let readFailed = false;

  return {
    isPersistent: () => !store.isForgetful && !isAhead && !readFailed,

    async read() {
      if (isAhead) return last;
      try {
        last = await store.read();
        readFailed = false;
      } catch {
        readFailed = true;
      }
      return last;
    },

    async write(state: State) {
      last = state;
      try {
        await store.write(state);
        isAhead = false;
      } catch {
        isAhead = true;
      }
    },

    async lock<T>(run: () => Promise<T>): Promise<T> {
      let entered = false;
      try {
        return await store.lock(() => {
          entered = true;
          return run();
        });
      } catch (error) {
        if (entered) throw error;
        return memoryLock(run);
      }
    },
  };
}
