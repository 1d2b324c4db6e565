import { useEffect, type RefObject } from 'react';

const EVERY_MS = 2000;

/**
 * Calls `refresh` now and two seconds after it is done, again and again, while the reader can see `element`: its tab is
 * shown, and it is on the screen. Without an element, the tab alone decides.
 */
export function usePoll(
  refresh: () => Promise<void>,
  { isOn, element }: { isOn: boolean; element?: RefObject<HTMLElement | null> },
): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let isOnScreen = element === undefined || !('IntersectionObserver' in window);

    async function beat(): Promise<void> {
      clearTimeout(timer);
      if (isOver || !isOnScreen || document.visibilityState !== 'visible') return;
      await refresh();
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => void beat(), EVERY_MS);
    }

    const onVisibility = () => void beat();
    document.addEventListener('visibilitychange', onVisibility);
    const observer = isOnScreen
      ? undefined
      : new IntersectionObserver((entries) => {
          isOnScreen = entries.at(-1)?.isIntersecting ?? false;
          void beat();
        });
    if (element?.current) observer?.observe(element.current);
    void beat();

    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      observer?.disconnect();
    };
  }, [refresh, isOn, element]);
}
