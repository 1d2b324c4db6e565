import { useEffect, useRef, type RefObject } from 'react';
import type { JourneyState } from '../createJourney';

/** Moves the focus to the heading of a screen that a step has led to; the first screen of a page load leaves it alone. */
export function useFocusOnTurn(state: JourneyState, isHere: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const turn = state.kind === 'shown' ? state.turn : 0;
  const before = useRef<JourneyState['kind']>('loading');
  const { kind } = state;

  useEffect(() => {
    const isBrokenOff = kind === 'stopped' && before.current === 'shown';
    before.current = kind;
    if (isHere && (turn > 0 || isBrokenOff)) frame.current?.querySelector('h1')?.focus();
  }, [turn, kind, isHere]);

  return frame;
}
