import type { EnvironmentId } from '../catalog/environments';
import { createCell } from './createCell';

type Secret = {
  environment: EnvironmentId;
  product: string;
  /** A key is a field of a request, a token a credential that was pasted. */
  kind: 'key' | 'token';
  name: string;
  value: string;
};

const cell = createCell<Secret[]>([]);

function list(kind: Secret['kind'], environment: EnvironmentId, product: string): Record<string, string> {
  const own = cell
    .get()
    .filter((one) => one.kind === kind && one.environment === environment && one.product === product);
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

function put(secret: Secret): void {
  const isOther = (one: Secret) =>
    one.kind !== secret.kind ||
    one.environment !== secret.environment ||
    one.product !== secret.product ||
    one.name !== secret.name;
  const others = cell.get().filter(isOther);
  cell.set(secret.value === '' ? others : [...others, secret]);
}

/**
 * The reader's keys and pasted tokens, in memory alone: never in storage, an address, a history or an export. An empty
 * value forgets one.
 */
export const vault = {
  keys: (environment: EnvironmentId, product: string) => list('key', environment, product),
  setKey: (environment: EnvironmentId, product: string, name: string, value: string) =>
    put({ kind: 'key', environment, product, name, value }),
  tokens: (environment: EnvironmentId, product: string) => list('token', environment, product),
  setToken: (environment: EnvironmentId, product: string, scheme: string, value: string) =>
    put({ kind: 'token', environment, product, name: scheme, value }),
  /** Every secret by its name, for what has to be kept out of exports. */
  all: (): { name: string; value: string }[] => cell.get(),
  forget: () => cell.set([]),
  /** The same object until something changes: for `useSyncExternalStore`. */
  snapshot: cell.get,
  subscribe: cell.subscribe,
};
