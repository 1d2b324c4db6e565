import type { State } from './state';

/**
 * Where the sandbox keeps its state. `read` gives whatever was written, unchecked (`restoreState` validates it), and
 * the very object that was written where it can: a state is never changed. `lock` runs one caller at a time among
 * everybody who shares the store, and gives back what `run` gave.
 */
export type Store = {
  read(): Promise<unknown>;
  write(state: State): Promise<void>;
  lock<T>(run: () => Promise<T>): Promise<T>;
  /** True for a store that ends with its process. */
  isForgetful?: boolean;
};
