import { useMemo, useSyncExternalStore, type RefObject } from 'react';
import { askSandbox } from '../transport/askSandbox';
import { createFeed, type FeedPart, type FeedState } from './createFeed';
import type { Ask } from './types';
import { usePoll } from './usePoll';

export type LiveFeed = { state: FeedState; ask: Ask; refresh: () => Promise<void> };

/** What the sandbox says now, kept up to date while the reader looks. `parts` must be the same list at every render. */
export function useFeed(
  rootUrl: string,
  parts: FeedPart[],
  element?: RefObject<HTMLElement | null>,
): LiveFeed {
  const { ask, feed } = useMemo(() => {
    const bound: Ask = (method, path, options) => askSandbox(rootUrl, method, path, options);
    return { ask: bound, feed: createFeed({ ask: bound, parts }) };
  }, [rootUrl, parts]);
  const state = useSyncExternalStore(feed.subscribe, feed.get, feed.get);
  // A sandbox that doesn't answer isn't asked every two seconds: the reader says when.
  usePoll(feed.refresh, { isOn: state.phase !== 'stopped', element });
  return { state, ask, refresh: feed.refresh };
}
