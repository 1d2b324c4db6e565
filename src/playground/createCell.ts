export type Cell<T> = {
  /** The same object until it changes. */
  get: () => T;
  set: (value: T) => void;
  /** Returns the way to stop listening. */
  subscribe: (listener: () => void) => () => void;
};

/** A value in memory that several consoles show. It goes with the page. */
export function createCell<T>(initial: T): Cell<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
