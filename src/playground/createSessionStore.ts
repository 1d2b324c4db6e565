import { isJsonObject } from '../contract/isJsonObject';
import type { Json } from '../contract/types';
import type { CarriedValues, KeptAnswer, KeptAnswers } from './types';

const VERSION = 1;
/** A token or an id is far smaller; a longer answer is not worth a reader's storage. */
const MAX_BODY_CHARACTERS = 50_000;
const MAX_ANSWERS_PER_PRODUCT = 40;

export type SessionStore = {
  get: () => KeptAnswers;
  keep: (product: string, operationId: string, answer: KeptAnswer) => void;
  forget: (product: string) => void;
  /** Returns the way to stop listening. */
  subscribe: (listener: () => void) => () => void;
};

/** Where the session lives between pages. Every function may throw: the store then goes on in memory. */
export type SessionStorage = {
  read: () => string | null;
  write: (text: string) => void;
  /** Calls back when another tab has written. Returns the way to stop. */
  watch: (onChange: () => void) => () => void;
};

/** The last answers of the portal's own sandbox, shared by every console, page and tab of this browser. */
export function createSessionStore(storage: SessionStorage): SessionStore {
  const listeners = new Set<() => void>();
  let answers: KeptAnswers | undefined;
  let unwatch: (() => void) | undefined;

  function load(): KeptAnswers {
    try {
      return parseSession(storage.read()) ?? answers ?? {};
    } catch {
      return answers ?? {};
    }
  }

  function change(next: KeptAnswers): void {
    answers = next;
    try {
      storage.write(JSON.stringify({ version: VERSION, answers }));
    } catch {
      // Full or forbidden storage: this page keeps working, others don't learn of it.
    }
    for (const listener of listeners) listener();
  }

  function reload(): void {
    answers = load();
    for (const listener of listeners) listener();
  }

  return {
    get: () => (answers ??= load()),
    keep(product, operationId, answer) {
      if (JSON.stringify(answer.body).length > MAX_BODY_CHARACTERS) return;
      const all = load();
      const newestFirst = Object.entries({ ...all[product], [operationId]: answer })
        .sort(([, one], [, other]) => other.at - one.at)
        .slice(0, MAX_ANSWERS_PER_PRODUCT);
      change({ ...all, [product]: Object.fromEntries(newestFirst) });
    },
    forget(product) {
      change({ ...load(), [product]: {} });
    },
    subscribe(listener) {
      if (listeners.size === 0) unwatch = storage.watch(reload);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) unwatch?.();
      };
    },
  };
}

/** Keeps what has the right shape and drops the rest; `undefined` when nothing was stored, `{}` when it was no session. */
export function parseSession(text: string | null): KeptAnswers | undefined {
  if (text === null) return undefined;
  try {
    const session = JSON.parse(text) as Json;
    if (!isJsonObject(session) || session.version !== VERSION || !isJsonObject(session.answers)) return {};
    return mapEntries(session.answers, (product) =>
      isJsonObject(product) ? mapEntries(product, toAnswer) : undefined,
    );
  } catch {
    return {};
  }
}

function toAnswer(value: Json): KeptAnswer | undefined {
  if (!isJsonObject(value) || typeof value.at !== 'number' || value.body === undefined) return undefined;
  const carried = isJsonObject(value.carried) ? mapEntries(value.carried, toCarried) : {};
  return { at: value.at, body: value.body, carried };
}

function toCarried(value: Json): CarriedValues | undefined {
  if (!isJsonObject(value) || !isJsonObject(value.parameters) || !isJsonObject(value.body)) return undefined;
  return { parameters: value.parameters, body: value.body };
}

function mapEntries<T>(object: Record<string, Json>, map: (value: Json) => T | undefined): Record<string, T> {
  const entries = Object.entries(object).flatMap(([key, value]) => {
    const mapped = map(value);
    return mapped === undefined ? [] : [[key, mapped] as const];
  });
  return Object.fromEntries(entries);
}
