import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Draws a guide's numbered list as steps on one path. */
export function Steps({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.steps}>{children}</div>;
}
