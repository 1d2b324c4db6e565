import { createMutex } from './mutex';
import type { Store } from './store';

/** A store that forgets with the process. Like a real one it hands out copies, never what it holds. */
export function createMemoryStore(): Store {
  let held: unknown;
  return {
    read: async () => structuredClone(held),
    write: async (state) => {
      held = structuredClone(state);
    },
    lock: createMutex(),
  };
}
