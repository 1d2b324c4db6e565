import { useEffect, useState } from 'react';
import type { Clock } from '../types';

/** The sandbox's time, second by second between two answers; absent until the first. */
export function useSandboxTime(clock: Clock | undefined): string | undefined {
  const [now, setNow] = useState<number>();

  useEffect(() => {
    if (!clock) return undefined;
    const answeredAt = performance.now();
    const start = Date.parse(clock.now);
    const tick = () => setNow(start + performance.now() - answeredAt);
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [clock]);

  return now === undefined ? undefined : new Date(now).toISOString();
}
