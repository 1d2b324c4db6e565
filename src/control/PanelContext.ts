import { createContext, useContext } from 'react';
import type { FeedState } from './createFeed';
import type { Acting } from './useAct';
import type { Ask } from './types';

/** What every part of the panel works with. */
export type PanelValue = Acting & { state: FeedState; ask: Ask; refresh: () => Promise<void> };

export const PanelContext = createContext<PanelValue | undefined>(undefined);

export function usePanel(): PanelValue {
  const value = useContext(PanelContext);
  if (!value) throw new Error('A part of the panel stands outside of it.');
  return value;
}
