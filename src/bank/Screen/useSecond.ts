import { useSyncExternalStore } from 'react';

let now = 0;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(() => {
    now = Date.now();
    listener();
  }, 1000);
  now = Date.now();
  return () => clearInterval(timer);
}

/** The time in milliseconds since 1970, renewed every second; 0 in prerendered HTML. */
export function useSecond(): number {
  return useSyncExternalStore(
    subscribe,
    () => (now ||= Date.now()),
    () => 0,
  );
}
