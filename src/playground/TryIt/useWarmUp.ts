import { useEffect, type RefObject } from 'react';
import { startSandbox } from '../../transport/sandboxRuntime';

/** Starts the sandbox once the console has been seen and the browser is idle, so that Send needn't wait for it. */
export function useWarmUp(element: RefObject<HTMLElement | null>, rootUrl: string): void {
  useEffect(() => {
    const { current } = element;
    if (!current || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      // Safari has no idle callback.
      const whenIdle = window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200));
      whenIdle(() => void startSandbox(rootUrl));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, rootUrl]);
}
