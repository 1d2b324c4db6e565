import { createSessionStore } from './createSessionStore';
import { SESSION_KEY } from './sessionGate';

/**
 * What the portal's sandbox answered, in `localStorage`: its tokens open nothing else, so they may outlive a
 * page. Answers of any other host must never come here.
 */
export const sessionStore = createSessionStore({
  read: () => localStorage.getItem(SESSION_KEY),
  write: (text) => localStorage.setItem(SESSION_KEY, text),
  watch: (onChange) => {
    // `key` is null when the whole storage was cleared.
    const onStorage = ({ key }: StorageEvent) => (key === SESSION_KEY || key === null) && onChange();
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  },
});
