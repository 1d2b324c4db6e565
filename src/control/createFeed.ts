import type { Ask, Clock, ControlConsent, DeliverySummary, Health, Settings } from './types';

/** What a feed can keep up to date, by its place below `/control`. */
const paths = {
  health: '/control/health',
  clock: '/control/clock',
  settings: '/control/settings',
  consents: '/control/consents',
  deliveries: '/control/deliveries?limit=100',
} as const;

export type FeedPart = keyof typeof paths;

type Parts = {
  health?: Health;
  clock?: Clock;
  settings?: Settings;
  consents?: ControlConsent[];
  deliveries?: DeliverySummary[];
};

/** `stopped`: nothing answered, or the sandbox failed; `detail` says how. What was read before stays. */
export type FeedState = Parts & ({ phase: 'starting' | 'ready' } | { phase: 'stopped'; detail: string });

export type Feed = {
  get: () => FeedState;
  /** Returns the way to stop listening. */
  subscribe: (listener: () => void) => () => void;
  /** Does what is due in the sandbox, then reads every part. Asked for while it reads, it reads once more. */
  refresh: () => Promise<void>;
};

/**
 * What a page shows of the sandbox. Each refresh is also the heartbeat that makes due things happen: the sandbox has no
 * timer of its own. A value that didn't change keeps its identity.
 */
export function createFeed({ ask, parts }: { ask: Ask; parts: FeedPart[] }): Feed {
  const listeners = new Set<() => void>();
  let state: FeedState = { phase: 'starting' };
  let running: Promise<void> | undefined;
  let isWantedAgain = false;

  function change(next: FeedState): void {
    if (isSame(state, next)) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function refresh(): Promise<void> {
    isWantedAgain = running !== undefined;
    running ??= readUntilFresh().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function readUntilFresh(): Promise<void> {
    do {
      isWantedAgain = false;
      await read();
    } while (isWantedAgain);
  }

  async function read(): Promise<void> {
    const { health, clock, settings, consents, deliveries } = state;
    const known: Parts = { health, clock, settings, consents, deliveries };
    const beat = await ask('POST', '/control/tick');
    const asked = beat.ok ? await Promise.all(parts.map((part) => ask('GET', paths[part]))) : [beat];
    const failed = asked.find((one) => !one.ok);
    if (failed && !failed.ok) {
      const detail = failed.kind === 'refused' ? failed.message : failed.detail;
      return change({ ...known, phase: 'stopped', detail });
    }
    const read = asked.map((one, index): [FeedPart | undefined, unknown] => [
      parts[index],
      one.ok ? one.body : undefined,
    ]);
    const fresh = Object.fromEntries(
      read.map(([part, value]) => [part, part && isSame(known[part], value) ? known[part] : value]),
    ) as Parts;
    change({ ...known, ...fresh, phase: 'ready' });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
  };
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
