import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import styles from './styles.module.css';

export type PhaseNowProps = {
  number: number;
  /** The one thing klavi expects now, in a sentence. */
  answer: string;
  /** What is true when the phase is over. */
  done: string;
  /** The last phase has the filled cube. */
  last?: boolean;
  /** Its lanes. */
  children: ReactNode;
};

/** What klavi expects of the client in one phase: the answer first, then who does what, then when it is over. */
export function PhaseNow({ number, answer, done, last = false, children }: PhaseNowProps): ReactNode {
  return (
    <div className={styles.phase}>
      <div className={styles.head}>
        <span className={clsx(styles.cube, last && styles.filled)} aria-hidden="true">
          {number}
        </span>
        <p className={styles.answer}>
          <span className={styles.kicker}>
            <Translate id="phaseNow.answer.label" description="Guide: above what klavi expects in a phase">
              O que a klavi espera de você
            </Translate>
          </span>
          {answer}
        </p>
      </div>
      <div className={styles.lanes}>{children}</div>
      <p className={styles.done}>
        <strong>
          <Translate id="phaseNow.done.label" description="Guide: before what ends a phase">
            Termina quando:
          </Translate>
        </strong>{' '}
        {done}
      </p>
    </div>
  );
}
