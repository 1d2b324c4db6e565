export type Ticker = {
  /** Asks for a tick in a moment; asking again before it comes changes nothing. */
  soon(): void;
  /** Lets what is under way end. */
  stop(): Promise<void>;
};

/** Milliseconds: short enough to look immediate, long enough for a burst of requests to share a tick. */
const moment = 10;

/**
 * Calls `tick` at regular times and whenever something may have become due. `tick` resolves to whether there is more to
 * do at once. Two never begin within `everyMs` of each other unless the first has ended, but one that waits for a slow
 * receiver doesn't hold up what others are due.
 */
export function createTicker(tick: () => Promise<boolean>, everyMs = 200): Ticker {
  const underWay = new Set<Promise<void>>();
  let begun = 0;
  let next: NodeJS.Timeout | undefined;
  let isStopped = false;

  function soon(): void {
    if (next || isStopped) return;
    next = setTimeout(() => {
      next = undefined;
      begin();
    }, moment);
    next.unref();
  }

  function begin(): void {
    if (isStopped || (underWay.size > 0 && performance.now() - begun < everyMs)) return;
    begun = performance.now();
    const work = tick()
      .catch(() => false)
      .then((isMore) => {
        underWay.delete(work);
        if (isMore) soon();
      });
    underWay.add(work);
  }

  const regular = setInterval(begin, everyMs);
  regular.unref();

  return {
    soon,
    async stop() {
      isStopped = true;
      clearInterval(regular);
      clearTimeout(next);
      await Promise.all(underWay);
    },
  };
}
