import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Draws a guide's list with boxes to tick on paper. */
export function Checklist({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.checklist}>{children}</div>;
}
