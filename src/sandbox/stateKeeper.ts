import { freshState, restoreState, type FirstSettings, type State } from './state';
import type { Store } from './store';

/**
 * Reads a store's state and checks it, once: stores that hand out the object that was written (memory, a file of one
 * process, a browser's while nobody else wrote) don't pay for the check again.
 */
export function createStateKeeper(
  store: Pick<Store, 'read' | 'write'>,
  first: FirstSettings,
): { read(): Promise<State>; write(state: State): Promise<void> } {
  let known: State | undefined;
  const fresh = freshState(first);
  return {
    async read() {
      const stored = await store.read();
      if (known === undefined || stored !== known) known = restoreState(stored) ?? fresh;
      return known;
    },
    async write(state) {
      known = state;
      await store.write(state);
    },
  };
}
