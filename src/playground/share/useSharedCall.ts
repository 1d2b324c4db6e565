import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { OperationDoc } from '../../contract/types';
import { toOperationKey } from './toOperationKey';
import type { SharedCallState } from './types';

const none: SharedCallState = { kind: 'none' };

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The fragment if it is a share link's, else nothing. */
function getFragment(): string {
  return /^#k\d+\./.test(window.location.hash) ? window.location.hash : '';
}

/**
 * What a link brought to this operation's console: the same object until another link comes. Nothing in prerendered
 * HTML, and nothing is loaded for a page whose address has no link. A heading's anchor, later, takes nothing away.
 */
export function useSharedCall(operation: OperationDoc): SharedCallState {
  const fragment = useSyncExternalStore(subscribe, getFragment, () => '');
  const key = toOperationKey(operation);
  const [read, setRead] = useState<{ key: string; state: SharedCallState }>();
  const latest = useRef(operation);
  useEffect(() => {
    latest.current = operation;
  });

  useEffect(() => {
    if (fragment === '') return undefined;
    let isLatest = true;
    void load(fragment, latest.current).then((state) => {
      if (isLatest) setRead({ key, state });
    });
    return () => {
      isLatest = false;
    };
  }, [fragment, key]);

  return read?.key === key ? read.state : none;
}

async function load(fragment: string, operation: OperationDoc): Promise<SharedCallState> {
  const consoles = [...document.querySelectorAll<HTMLElement>('[data-console]')];
  try {
    const { readSharedCall } = await import(/* webpackChunkName: "share" */ './readSharedCall');
    const keys = consoles.map((element) => element.dataset.console ?? '');
    return await readSharedCall(fragment, operation, keys);
  } catch {
    return { kind: 'problem', reason: 'notLoaded' };
  }
}
