import { expect, test, vi } from 'vitest';
import { createSessionStore, parseSession, type SessionStorage } from './createSessionStore';
import type { KeptAnswer } from './types';

const answer = (at: number, body: KeptAnswer['body'] = {}): KeptAnswer => ({ at, body, carried: {} });

/** Two tabs on one storage: each write tells the others, as the browser's `storage` event does. */
function createTabs() {
  let text: string | null = null;
  const watchers = new Set<() => void>();
  const openTab = (): SessionStorage => {
    let own: (() => void) | undefined;
    return {
      read: () => text,
      write: (next) => {
        text = next;
        for (const watcher of watchers) if (watcher !== own) watcher();
      },
      watch: (onChange) => {
        own = onChange;
        watchers.add(onChange);
        return () => watchers.delete(onChange);
      },
    };
  };
  return { openTab, watchers, setText: (next: string | null) => (text = next) };
}

test('what one tab keeps, an open one hears and a new one reads', () => {
  const { openTab } = createTabs();
  const [one, other] = [createSessionStore(openTab()), createSessionStore(openTab())];
  const listener = vi.fn();
  other.subscribe(listener);
  one.keep('demo', 'createThing', answer(1, { id: 'x' }));
  expect(listener).toHaveBeenCalledOnce();
  expect(other.get()).toEqual({ demo: { createThing: answer(1, { id: 'x' }) } });
  expect(createSessionStore(openTab()).get()).toEqual(other.get());
});

test('two tabs that keep at once lose nothing', () => {
  const { openTab } = createTabs();
  const [one, other] = [createSessionStore(openTab()), createSessionStore(openTab())];
  one.get();
  other.keep('demo', 'a', answer(1));
  one.keep('demo', 'b', answer(2));
  expect(Object.keys(one.get().demo ?? {}).sort()).toEqual(['a', 'b']);
});

test('gives the same object until something changes', () => {
  const store = createSessionStore(createTabs().openTab());
  const before = store.get();
  expect(store.get()).toBe(before);
  store.keep('demo', 'a', answer(1));
  expect(store.get()).not.toBe(before);
});

test('forgets one product only', () => {
  const store = createSessionStore(createTabs().openTab());
  store.keep('demo', 'a', answer(1));
  store.keep('other', 'a', answer(1));
  store.forget('demo');
  expect(store.get()).toEqual({ demo: {}, other: { a: answer(1) } });
});

test('keeps forty answers of a product, the newest', () => {
  const store = createSessionStore(createTabs().openTab());
  for (let at = 1; at <= 41; at += 1) store.keep('demo', `op${at}`, answer(at));
  expect(Object.keys(store.get().demo ?? {})).toHaveLength(40);
  expect(store.get().demo).not.toHaveProperty('op1');
});

test('lets a huge answer go', () => {
  const store = createSessionStore(createTabs().openTab());
  store.keep('demo', 'a', answer(1, 'x'.repeat(60_000)));
  expect(store.get()).toEqual({});
});

test('works in memory where storage is forbidden', () => {
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  const store = createSessionStore({ read: forbidden, write: forbidden, watch: () => () => {} });
  store.keep('demo', 'a', answer(1));
  store.keep('demo', 'b', answer(2));
  expect(Object.keys(store.get().demo ?? {}).sort()).toEqual(['a', 'b']);
});

test('stops watching with the last listener', () => {
  const { openTab, watchers } = createTabs();
  const store = createSessionStore(openTab());
  const [stopOne, stopOther] = [store.subscribe(() => {}), store.subscribe(() => {})];
  stopOne();
  expect(watchers.size).toBe(1);
  stopOther();
  expect(watchers.size).toBe(0);
});

const session = (answers: unknown, version = 1) => JSON.stringify({ version, answers });

test.each<[string, string | null, object | undefined]>([
  ['nothing stored', null, undefined],
  ['no JSON', '{', {}],
  ['another version', session({ demo: { a: answer(1) } }, 2), {}],
  ['no object', '[]', {}],
  ['answers that are a list', session([1]), {}],
  ['a product that is text', session({ demo: 'x' }), {}],
  [
    'an answer without a time',
    session({ demo: { a: { body: {} }, b: answer(1) } }),
    { demo: { b: answer(1) } },
  ],
  [
    'carried values of the wrong shape',
    session({
      demo: {
        a: {
          at: 1,
          body: null,
          carried: { x: { parameters: 1, body: {} }, y: { parameters: {}, body: {} } },
        },
      },
    }),
    { demo: { a: { at: 1, body: null, carried: { y: { parameters: {}, body: {} } } } } },
  ],
])('reads %s', (_name, text, expected) => {
  expect(parseSession(text)).toEqual(expected);
});
