import { openDB, type IDBPDatabase } from 'idb';
import { createMutex } from '../mutex';
import type { Store } from '../store';

const table = 'sandbox';
const key = 'state';
/** Beside the state, so that a script knows whether it is still the one it has. */
const revisionKey = 'revision';

/**
 * A store in the browser that pages and the service worker of one site share. `name` sets apart sites on one origin.
 * Every method rejects where storage is blocked or full.
 */
export function createIndexedDbStore(name: string): Store {
  let opening: Promise<IDBPDatabase> | undefined;
  /** The state that this script has, and its revision: reading and checking it again would cost more than any call. */
  let held: { revision: unknown; state: unknown } | undefined;

  function open(): Promise<IDBPDatabase> {
    opening ??= start().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  }

  function start(): Promise<IDBPDatabase> {
    return openDB(name, 1, {
      upgrade: (database) => void database.createObjectStore(table),
      // A newer build, or "clear site data", waits for this connection: give way, and open again when asked.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  }

  function forget() {
    opening = undefined;
  }

  return {
    async read() {
      const database = await open();
      const revision: unknown = await database.get(table, revisionKey);
      if (held === undefined || revision === undefined || held.revision !== revision) {
        held = { revision, state: await database.get(table, key) };
      }
      return held.state;
    },
    async write(state) {
      const revision = `${Date.now()}-${Math.random()}`;
      const transaction = (await open()).transaction(table, 'readwrite');
      held = undefined;
      await Promise.all([
        transaction.store.put(state, key),
        transaction.store.put(revision, revisionKey),
        transaction.done,
      ]);
      held = { revision, state };
    },
    lock: createWebLock(name),
  };
}

/** One writer among all tabs and the worker; only within this script where the Web Locks API is missing (plain http). */
function createWebLock(name: string): Store['lock'] {
  if (!('locks' in navigator)) return createMutex();
  return <T>(run: () => Promise<T>) => navigator.locks.request(name, run) as Promise<T>;
}
