import type { ReactNode } from 'react';
import clsx from 'clsx';
import styles from './screen.module.css';

export function Title({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles.title}>{children}</span>;
}

/** Text too small to matter, each line as wide as its percentage. */
export function Lines({ widths }: { widths: number[] }): ReactNode {
  return (
    <span className={styles.lines}>
      {widths.map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </span>
  );
}

export function Button({ children, quiet }: { children: ReactNode; quiet?: boolean }): ReactNode {
  return <span className={clsx(styles.button, quiet && styles.quiet)}>{children}</span>;
}

type RowProps = { children: ReactNode; avatar?: 1 | 2 | 3 | 4; chosen?: boolean; tick?: boolean };

export function Row({ children, avatar, chosen, tick }: RowProps): ReactNode {
  return (
    <span className={clsx(styles.row, chosen && styles.chosen)}>
      {avatar && <span className={clsx(styles.avatar, styles[`avatar${avatar}`])} />}
      {tick && (
        <svg viewBox="0 0 16 16" className={styles.tick}>
          <path d="M3.5 8.5l3 3 6-7" />
        </svg>
      )}
      {children}
    </span>
  );
}

const marks = {
  success: 'M14 24.5l7 7 13-15',
  failure: 'M24 13v13M24 33v.5',
  shield: 'M24 11l11 4v8c0 7-4.6 12-11 14.5C17.6 35 13 30 13 23v-8zM19 24l4 4 6.5-8',
};

/** The big sign of a screen that ends something. */
export function Mark({ kind }: { kind: keyof typeof marks }): ReactNode {
  return (
    <svg viewBox="0 0 48 48" className={clsx(styles.mark, styles[kind])}>
      <rect x="1" y="1" width="46" height="46" rx="15" />
      <path d={marks[kind]} />
    </svg>
  );
}
