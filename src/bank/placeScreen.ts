import type { JourneyScreen, JourneyView } from './types';

/** The pages below `/sandbox/` that show a journey, by the last part of their address. */
export type JourneyPage = 'jornada' | 'banco' | 'lgpd';

/** Whose screen it is: it decides the frame. */
export type ScreenOwner = 'klavi' | 'bank';

const places: Partial<Record<JourneyScreen, JourneyPage>> = {
  welcome: 'jornada',
  identify: 'jornada',
  institutions: 'jornada',
  confirm: 'jornada',
  login: 'banco',
  authorise: 'banco',
  lgpd: 'lgpd',
};

/**
 * Where a screen belongs, for a reader who is at `page`. What ends a journey through klavi's screens is shown by
 * klavi; what ends a consent of API Only, where the reader has got to.
 */
export function placeScreen(
  { screen, mode }: Pick<JourneyView, 'screen' | 'mode'>,
  page: JourneyPage,
): { page: JourneyPage; owner: ScreenOwner } {
  const place = places[screen] ?? placeEnd(screen, mode, page);
  return { page: place, owner: place === 'banco' ? 'bank' : 'klavi' };
}

function placeEnd(screen: JourneyScreen, mode: JourneyView['mode'], page: JourneyPage): JourneyPage {
  if (screen === 'closed') return page;
  if (mode === 'link') return 'jornada';
  return page === 'jornada' ? 'lgpd' : page;
}
