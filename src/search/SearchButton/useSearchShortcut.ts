import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isSearchShortcut } from '../isSearchShortcut';
import { isSlashShortcutOn } from '../slashShortcut';

function isTypingIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Opens the search by Ctrl+K, ⌘K or `/`. */
export function useSearchShortcut(open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const context = { isTyping: isTypingIn(event.target), isSlashOn: isSlashShortcutOn() };
      if (!isSearchShortcut(event, context)) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const subscribe = () => () => undefined;

/** Whether the reader's keyboard has ⌘; false in the prerendered page. */
export function useIsApple(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
}
