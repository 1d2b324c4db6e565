import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { endingText } from '../endingText';
import type { JourneyView } from '../types';
import styles from './styles.module.css';

/** The heading of a screen; it gets the focus when a step has led here. */
export function Title({ children }: { children: ReactNode }): ReactNode {
  return (
    <h1 className={styles.title} tabIndex={-1}>
      {children}
    </h1>
  );
}

export function Lead({ children }: { children: ReactNode }): ReactNode {
  return <p className={styles.lead}>{children}</p>;
}

export function Actions({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.actions}>{children}</div>;
}

export type Look = 'main' | 'second' | 'quiet';

type StepButtonProps = {
  look?: Look;
  /** Without it, the button sends its form. */
  onPress?: () => void;
  isBusy: boolean;
  children: ReactNode;
};

/** A busy button keeps the focus and says that it waits; the journey takes one step at a time anyway. */
export function StepButton({ look = 'main', onPress, isBusy, children }: StepButtonProps): ReactNode {
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={clsx(styles.button, styles[look])}
      aria-disabled={isBusy || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Terms and what they are. Rows without a value are left out. */
export function Facts({ rows }: { rows: [term: string, value: ReactNode][] }): ReactNode {
  return (
    <dl className={styles.facts}>
      {rows.map(([term, value]) =>
        value === undefined || value === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** What this persona does by itself, where it has an ending of its own; or another hint for who plays it. */
export function PersonaNote({
  view,
  text = endingText(view.persona?.ending),
}: {
  view: JourneyView;
  text?: string;
}): ReactNode {
  if (!text) return null;
  return (
    <p className={styles.persona}>
      <strong>
        <Translate id="bank.persona.label" description="Simulated journey: before what the persona does">
          Roteiro:
        </Translate>
      </strong>{' '}
      {text}
    </p>
  );
}

const marks = {
  success: 'M14 24.5l7 7 13-15',
  failure: 'M17 17l14 14M31 17L17 31',
  closed: 'M24 15v9.5l6.5 4',
  shield: 'M24 11l11 4v8c0 7-4.6 12-11 14.5C17.6 35 13 30 13 23v-8zM19 24l4 4 6.5-8',
};

/** The big sign of a screen. Decorative: the heading says the same. */
export function Mark({ kind }: { kind: keyof typeof marks }): ReactNode {
  return (
    <svg viewBox="0 0 48 48" className={clsx(styles.mark, styles[kind])} aria-hidden="true">
      <rect x="1" y="1" width="46" height="46" rx="15" />
      <path d={marks[kind]} />
    </svg>
  );
}
