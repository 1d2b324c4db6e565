import type { EnvironmentId } from '../catalog/environments';
import { createSessionStore, type SessionStore } from './createSessionStore';
import { sessionStore } from './sessionStore';
import type { KeptAnswer } from './types';

const NOTHING: Record<string, KeptAnswer> = {};

const inMemory = new Map<EnvironmentId, SessionStore>();

/** The last answers of an environment. Those of the portal's sandbox outlive the page, any other's live in memory. */
export function answersOf(environment: EnvironmentId): SessionStore {
  if (environment === 'portal') return sessionStore;
  const known = inMemory.get(environment);
  if (known) return known;
  let text: string | null = null;
  const created = createSessionStore({
    read: () => text,
    write: (next) => {
      text = next;
    },
    watch: () => () => {},
  });
  inMemory.set(environment, created);
  return created;
}

/** The product's last answers by operationId; the same object until one of them changes. */
export function getAnswers(environment: EnvironmentId, product: string): Record<string, KeptAnswer> {
  return answersOf(environment).get()[product] ?? NOTHING;
}

/** Forgets the answers of every environment. */
export function forgetAnswers(): void {
  for (const store of [sessionStore, ...inMemory.values()]) {
    for (const product of Object.keys(store.get())) store.forget(product);
  }
}
