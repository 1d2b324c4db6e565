import { environments, type EnvironmentId } from '../catalog/environments';
import { isJsonObject } from '../contract/isJsonObject';
import type { Json } from '../contract/types';
import { createCell } from './createCell';

/** Where every console of the site sends. Addresses are origins of this machine, without a slash at the end. */
export type EnvironmentChoice = {
  id: EnvironmentId;
  /** Where `klavi-sandbox.mjs` answers. */
  localUrl: string;
  /** Where its relay answers. */
  relayUrl: string;
  useRelay: boolean;
};

export const ENVIRONMENT_KEY = 'klavi.environment';

export const firstEnvironment: EnvironmentChoice = {
  id: 'portal',
  localUrl: 'http://127.0.0.1:4010',
  relayUrl: 'http://127.0.0.1:4011',
  useRelay: false,
};

const cell = createCell<EnvironmentChoice | undefined>(undefined);

/** The choice, kept in `localStorage`: it holds no secret. Without storage, it lives as long as the page. */
export const environmentStore = {
  get(): EnvironmentChoice {
    const known = cell.get();
    if (known) return known;
    const read = readChoice();
    cell.set(read);
    return read;
  },

  /** Addresses that aren't of this machine are left as they were. */
  set(part: Partial<EnvironmentChoice>): void {
    const next = toChoice({ ...environmentStore.get(), ...part }, environmentStore.get());
    cell.set(next);
    try {
      localStorage.setItem(ENVIRONMENT_KEY, JSON.stringify(next));
    } catch {
      // Full or forbidden storage: this page keeps its choice.
    }
  },

  subscribe(listener: () => void): () => void {
    const stop = cell.subscribe(listener);
    // `key` is null when the whole storage was cleared.
    const onStorage = ({ key }: StorageEvent) => {
      if (key === ENVIRONMENT_KEY || key === null) cell.set(readChoice());
    };
    window.addEventListener('storage', onStorage);
    return () => {
      stop();
      window.removeEventListener('storage', onStorage);
    };
  },
};

function readChoice(): EnvironmentChoice {
  try {
    return parseChoice(localStorage.getItem(ENVIRONMENT_KEY));
  } catch {
    return firstEnvironment;
  }
}

/** Keeps what is right of a stored choice; the rest is as at first. */
export function parseChoice(text: string | null): EnvironmentChoice {
  if (text === null) return firstEnvironment;
  try {
    return toChoice(JSON.parse(text) as Json, firstEnvironment);
  } catch {
    return firstEnvironment;
  }
}

function toChoice(value: unknown, before: EnvironmentChoice): EnvironmentChoice {
  if (!isJsonObject(value as Json)) return before;
  const { id, localUrl, relayUrl, useRelay } = value as Record<string, unknown>;
  return {
    id: environments.find((one) => one.id === id)?.id ?? before.id,
    localUrl: toLoopback(localUrl) ?? before.localUrl,
    relayUrl: toLoopback(relayUrl) ?? before.relayUrl,
    useRelay: typeof useRelay === 'boolean' ? useRelay : before.useRelay,
  };
}

/** The origin of an address of this machine over plain http; `undefined` for any other. */
export function toLoopback(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, username, password } = new URL(address);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'http:' && isHere && username === '' && password === '' ? origin : undefined;
}
