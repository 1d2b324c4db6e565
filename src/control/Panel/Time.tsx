import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { formatInstant } from '../formatInstant';
import { usePanel } from '../PanelContext';
import { NoticeLine } from '../Section';
import type { Clock } from '../types';
import { useLocale } from '../useLocale';
import { advances } from './advances';
import { offsetText } from './offsetText';
import styles from './styles.module.css';
import { useSandboxTime } from './useSandboxTime';

/** The sandbox's clock, and the ways to put it forward. */
export function Time(): ReactNode {
  const { state, notices, busy, act } = usePanel();
  const locale = useLocale();
  const now = useSandboxTime(state.clock);
  const { time, day } = now ? formatInstant(now, locale) : { time: '--:--:--', day: '' };

  function advance(seconds: number): void {
    const request = { method: 'POST', path: '/control/clock', body: { advanceSeconds: seconds } };
    void act<Clock>('time', request, (clock) => advancedText(formatInstant(clock.now, locale)));
  }

  return (
    // Dark in both colour modes: the tokens of the dark mode apply inside.
    <section id="tempo" className={styles.time} data-theme="dark" aria-labelledby="tempo-titulo">
      <div className={styles.clock}>
        <h2 id="tempo-titulo" className={styles.timeTitle}>
          <Translate id="control.time.title" description="Sandbox panel: heading above the clock">
            Relógio do sandbox
          </Translate>
        </h2>
        <p className={styles.digits}>
          <time dateTime={now}>{time}</time>
          <span className={styles.zone}>UTC</span>
        </p>
        <p className={styles.day}>
          {day}
          {state.clock && <span>{offsetText(state.clock.offsetSeconds)}</span>}
        </p>
      </div>
      <div>
        <ul className={styles.advances}>
          {advances().map(({ seconds, label, effect }) => (
            <li key={seconds}>
              <button
                type="button"
                className={styles.advance}
                aria-disabled={busy !== undefined || undefined}
                onClick={busy === undefined ? () => advance(seconds) : undefined}
              >
                <strong>{label}</strong>
                <span>{effect}</span>
              </button>
            </li>
          ))}
        </ul>
        <NoticeLine notice={notices.time} />
      </div>
    </section>
  );
}

function advancedText({ time, day }: { time: string; day: string }): string {
  return translate(
    {
      id: 'control.time.advanced',
      message: 'Agora são {time} de {day}, e tudo o que vencia no caminho aconteceu.',
      description: 'Sandbox panel: the clock was put forward; time is 13:05:09, day a date',
    },
    { time, day },
  );
}
