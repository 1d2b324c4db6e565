import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { createJourney, type Ask, type Journey, type JourneyState } from '../createJourney';
import { placeScreen, type JourneyPage } from '../placeScreen';
import { readAddress } from '../readAddress';
import { toWayBack } from '../toWayBack';

/** A journey on its way from one page of this site to another. */
let handedOver: Journey | undefined;

/** The journey that this page's address names. Whenever its screen belongs to another page, the reader is taken there. */
export function useJourney(
  page: JourneyPage,
  ask: Ask,
): { state: JourneyState; journey: Journey; open: () => void } {
  const history = useHistory();
  const pages = useBaseUrl('/sandbox/');
  const [journey] = useState(() => handedOver ?? createJourney({ ask, now: () => Date.now() }));
  const state = useSyncExternalStore(journey.subscribe, journey.get, journey.get);
  const open = useCallback(() => void journey.open(readAddress(location.search)), [journey]);

  useEffect(() => {
    if (journey !== handedOver) return open();
    handedOver = undefined;
  }, [journey, open]);

  const view = state.kind === 'shown' ? state.view : undefined;
  const isStep = state.kind === 'shown' && state.turn > 0;

  useEffect(() => {
    if (!view) return;
    const place = placeScreen(view, page).page;
    const search = `?${new URLSearchParams({ journey: view.journeyId })}`;
    if (place !== page) {
      handedOver = journey;
      history.replace(pages + place + search);
    } else if (location.search !== search) {
      // The ticket is spent: a reload goes on with the journey.
      history.replace({ pathname: location.pathname, search });
    }
  }, [view, page, journey, history, pages]);

  // In API Only nothing of klavi's is left to see at the end: the browser goes back by itself.
  useEffect(() => {
    if (!view || !isStep || view.mode !== 'consent') return;
    const isEnd = view.screen === 'success' || view.screen === 'failure';
    if (!isEnd || placeScreen(view, page).page !== page) return;
    const way = toWayBack(view.returnTo, location.origin);
    if (way.kind === 'portal') location.assign(way.href);
  }, [view, isStep, page]);

  return { state, journey, open };
}
