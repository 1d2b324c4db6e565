import { createMutex } from './mutex';
import type { Store } from './store';

/** A store that forgets with the process. */
export function createMemoryStore(): Store {
  let held: unknown;
  return {
    read: async () => held,
    write: async (state) => {
      held = state;
    },
    lock: createMutex(),
    isForgetful: true,
  };
}
