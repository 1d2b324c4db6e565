import type { JourneyStep, JourneyView } from '../types';

/** What every screen of the journey gets. */
export type ScreenProps = {
  view: JourneyView;
  onStep: (step: JourneyStep) => void;
  /** A step is on its way: buttons stay where they are and do nothing. */
  isBusy: boolean;
  /** The reader's, for amounts and dates. */
  locale: string;
  /** The portal's, by which its own pages are told from other sites. */
  origin: string;
  /** Until when the person can decide, in milliseconds of this browser's clock. */
  deadline?: number;
  onDeadline: () => void;
};
