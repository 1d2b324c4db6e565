import type { Asked } from '../transport/askSandbox';
import type { JourneyAddress } from './readAddress';
import type { JourneyStep, JourneyView } from './types';

/** `askSandbox` with the portal's root already in it. */
export type Ask = <T>(method: string, path: string, options?: { body?: unknown }) => Promise<Asked<T>>;

/** Why there is no screen to show. */
export type StopReason = 'ticketUnknown' | 'ticketOver' | 'journeyUnknown' | 'unreachable' | 'broken';

/** Why a step left the reader where she was, or took her elsewhere. */
export type Notice = { kind: 'movedOn' } | { kind: 'unreachable' } | { kind: 'refused'; detail: string };

export type JourneyState =
  | { kind: 'loading' }
  /** The address names no journey. */
  | { kind: 'nothing' }
  | { kind: 'stopped'; reason: StopReason; detail: string }
  | {
      kind: 'shown';
      view: JourneyView;
      isBusy: boolean;
      notice?: Notice;
      /** Counts the screens that a step led to. */
      turn: number;
      /** Until when the person can decide, in milliseconds of this browser's clock. */
      deadline?: number;
    };

export type Journey = {
  get: () => JourneyState;
  /** Returns the way to stop listening. */
  subscribe: (listener: () => void) => () => void;
  /** Shows what an address names. A ticket is spent by it. */
  open: (address: JourneyAddress) => Promise<void>;
  /** Does not start while another step is under way. */
  step: (step: JourneyStep) => Promise<void>;
  /** Asks where the journey stands now. */
  refresh: () => Promise<void>;
};

/** One reader's journey: what the sandbox says of it, and the steps she takes. `now` is in milliseconds since 1970. */
export function createJourney({ ask, now }: { ask: Ask; now: () => number }): Journey {
  const listeners = new Set<() => void>();
  let state: JourneyState = { kind: 'loading' };

  function change(next: JourneyState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function show(view: JourneyView, { notice, turn }: { notice?: Notice; turn: number }): void {
    const deadline = state.kind === 'shown' && view.screen === 'authorise' ? state.deadline : undefined;
    change({
      kind: 'shown',
      view,
      isBusy: false,
      turn,
      ...(notice && { notice }),
      ...(deadline && { deadline }),
    });
    if (view.screen === 'authorise' && view.authoriseBefore) void setDeadline(view.authoriseBefore);
  }

  /** The sandbox has a clock of its own, which readers move. */
  async function setDeadline(authoriseBefore: string): Promise<void> {
    const clock = await ask<{ now: string }>('GET', '/control/clock');
    if (!clock.ok || state.kind !== 'shown' || state.view.authoriseBefore !== authoriseBefore) return;
    const deadline = Date.parse(authoriseBefore) - Date.parse(clock.body.now) + now();
    if (Number.isFinite(deadline)) change({ ...state, deadline });
  }

  async function open(address: JourneyAddress): Promise<void> {
    if (address.kind === 'none') return change({ kind: 'nothing' });
    change({ kind: 'loading' });
    const asked =
      address.kind === 'ticket'
        ? await ask<JourneyView>('POST', '/control/journeys', { body: { ticket: address.ticket } })
        : await ask<JourneyView>('GET', pathOf(address.journeyId));
    if (asked.ok) return show(asked.body, { turn: 0 });
    if (asked.kind === 'unreachable') {
      return change({ kind: 'stopped', reason: 'unreachable', detail: asked.detail });
    }
    change({ kind: 'stopped', reason: toReason(asked.status, address), detail: asked.message });
  }

  async function refresh(notice?: Notice): Promise<void> {
    if (state.kind !== 'shown') return;
    const { view, turn } = state;
    const asked = await ask<JourneyView>('GET', pathOf(view.journeyId));
    if (asked.ok)
      return show(asked.body, { turn: asked.body.screen === view.screen ? turn : turn + 1, notice });
    if (asked.kind === 'refused' && asked.status === 404) {
      return change({ kind: 'stopped', reason: 'journeyUnknown', detail: asked.message });
    }
    change({ ...state, isBusy: false, notice: { kind: 'unreachable' } });
  }

  async function step(taken: JourneyStep): Promise<void> {
    if (state.kind !== 'shown' || state.isBusy) return;
    const { view, turn } = state;
    const { notice: _read, ...rest } = state;
    change({ ...rest, isBusy: true });
    const asked = await ask<JourneyView>('POST', `${pathOf(view.journeyId)}/steps`, { body: taken });
    if (asked.ok) return show(asked.body, { turn: turn + 1 });
    if (asked.kind === 'unreachable') {
      return change({ ...rest, isBusy: false, notice: { kind: 'unreachable' } });
    }
    // Another tab went on, or the time was over: the screen that she saw is not the journey's any more.
    if (asked.status === 409) return refresh({ kind: 'movedOn' });
    if (asked.status === 404) {
      return change({ kind: 'stopped', reason: 'journeyUnknown', detail: asked.message });
    }
    change({ ...rest, isBusy: false, notice: { kind: 'refused', detail: asked.message } });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    step,
    refresh: () => refresh(),
  };
}

function pathOf(journeyId: string): string {
  return `/control/journeys/${encodeURIComponent(journeyId)}`;
}

function toReason(status: number, address: JourneyAddress): StopReason {
  if (status === 404) return address.kind === 'ticket' ? 'ticketUnknown' : 'journeyUnknown';
  return status === 409 ? 'ticketOver' : 'broken';
}
