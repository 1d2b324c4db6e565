import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether an element has more in it than it shows sideways. False until measured, as in the prerendered page. */
export function useOverflow<T extends HTMLElement>(): { frame: RefObject<T | null>; overflows: boolean } {
  const frame = useRef<T>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { frame, overflows };
}
