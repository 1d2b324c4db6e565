import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { translate } from '@docusaurus/Translate';
import { Backstage } from '../Backstage';
import type { Ask } from '../createJourney';
import { Frame } from '../Frame';
import { placeScreen, type JourneyPage } from '../placeScreen';
import { Screen } from '../Screen';
import { Trail } from '../Trail';
import { useAsk } from '../useAsk';
import { Loading } from './Loading';
import { NoticeText } from './NoticeText';
import { Nothing } from './Nothing';
import { Stopped } from './Stopped';
import styles from './styles.module.css';
import { useFocusOnTurn } from './useFocusOnTurn';
import { useJourney } from './useJourney';

/** A page of the journey. All its pages show any screen: `page` says which of them this is. */
export function Journey({ page, ask }: { page: JourneyPage; ask?: Ask }): ReactNode {
  const { i18n } = useDocusaurusContext();
  const { state, journey, open } = useJourney(page, useAsk(ask));
  const view = state.kind === 'shown' ? state.view : undefined;
  const place = view ? placeScreen(view, page) : placeScreen({ screen: 'closed', mode: 'consent' }, page);
  const isBusy = state.kind === 'loading' || (state.kind === 'shown' && state.isBusy);
  const frame = useFocusOnTurn(state, place.page === page);

  return (
    <main className={styles.ground}>
      <div className={styles.page}>
        <div className={styles.stage}>
          <Trail view={view} />
          <Frame ref={frame} owner={place.owner} institution={view?.institution} isBusy={isBusy}>
            {state.kind === 'loading' && <Loading page={page} />}
            {state.kind === 'nothing' && <Nothing page={page} />}
            {state.kind === 'stopped' && <Stopped {...state} page={page} onRetry={open} />}
            {state.kind === 'shown' && (
              <>
                <NoticeText notice={state.notice} />
                <Screen
                  key={`${state.turn}${state.view.screen}`}
                  view={state.view}
                  isBusy={state.isBusy}
                  locale={i18n.currentLocale}
                  origin={location.origin}
                  deadline={state.deadline}
                  onStep={(step) => void journey.step(step)}
                  onDeadline={() => void journey.refresh()}
                />
              </>
            )}
          </Frame>
          <p className={styles.live} role="status">
            {state.kind === 'shown' && state.isBusy
              ? translate({
                  id: 'bank.live.busy',
                  message: 'Um instante…',
                  description: 'Read out while a step of the simulated journey is on its way',
                })
              : ''}
          </p>
        </div>
        <Backstage view={view} />
      </div>
    </main>
  );
}
