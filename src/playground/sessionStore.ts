import { useSyncExternalStore } from 'react';
import { createSessionStore } from './createSessionStore';
import type { KeptAnswer } from './types';

const KEY = 'klavi.sandbox.session';
const NOTHING: Record<string, KeptAnswer> = {};

/**
 * What the portal's sandbox answered, in `localStorage`: its tokens open nothing else, so they may outlive a
 * page. Answers of any other host must never come here.
 */
export const sessionStore = createSessionStore({
  read: () => localStorage.getItem(KEY),
  write: (text) => localStorage.setItem(KEY, text),
  watch: (onChange) => {
    // `key` is null when the whole storage was cleared.
    const onStorage = ({ key }: StorageEvent) => (key === KEY || key === null) && onChange();
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  },
});

/** The product's last answers by operationId; `undefined` in the prerendered page and until React has mounted. */
export function useAnswers(product: string): Record<string, KeptAnswer> | undefined {
  return useSyncExternalStore(
    sessionStore.subscribe,
    () => sessionStore.get()[product] ?? NOTHING,
    () => undefined,
  );
}
