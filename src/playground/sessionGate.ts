import { useSyncExternalStore } from 'react';
import type { EnvironmentId } from '../catalog/environments';
import type * as reading from './readSession';
import type * as showing from './TryIt/Authorization/HeldToken';

export const SESSION_KEY = 'klavi.sandbox.session';

export type SessionReader = typeof reading & typeof showing;

let reader: SessionReader | undefined;
const listeners = new Set<() => void>();

/** Loads what reads and shows earlier answers. A first-time reader has none: the code waits for the first answer. */
export async function loadSession(): Promise<void> {
  const [read, show] = await Promise.all([
    import(/* webpackChunkName: "playground" */ './readSession'),
    import(/* webpackChunkName: "playground" */ './TryIt/Authorization/HeldToken'),
  ]);
  reader ??= { ...read, ...show };
  for (const listener of listeners) listener();
}

function loadIfStored(): void {
  try {
    if (!reader && localStorage.getItem(SESSION_KEY)) void loadSession().catch(() => {});
  } catch {
    // No storage here: the session lives in memory, and starts with the first answer.
  }
}

function subscribeToReader(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab may be the first to get an answer.
  window.addEventListener('storage', loadIfStored);
  loadIfStored();
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', loadIfStored);
  };
}

const subscribeToNothing = () => () => {};

/**
 * What reads earlier calls; `undefined` in prerendered HTML and while there are none. In any environment but the
 * portal's it is loaded at once: keys are asked for before the first call.
 */
export function useSession(environment: EnvironmentId): SessionReader | undefined {
  const loaded = useSyncExternalStore(
    environment === 'portal' ? subscribeToReader : subscribeAndLoad,
    () => reader,
    () => undefined,
  );
  useSyncExternalStore(
    loaded?.subscribe ?? subscribeToNothing,
    () => loaded?.getVersion(),
    () => undefined,
  );
  return loaded;
}

function subscribeAndLoad(listener: () => void): () => void {
  if (!reader) void loadSession().catch(() => {});
  return subscribeToReader(listener);
}
