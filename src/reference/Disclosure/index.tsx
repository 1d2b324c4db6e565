import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A native `<details>`: its content is in the page, and opens, without JavaScript. */
export function Disclosure({
  summary,
  open = false,
  id,
  look = 'path',
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  /** `framed`: a window of its own; `path`: a line holds the content together; `bare`: neither. */
  look?: 'framed' | 'path' | 'bare';
  children: ReactNode;
}): ReactNode {
  return (
    <details id={id} open={open} className={styles[look]}>
      <summary className={styles.summary}>
        <span className={styles.label}>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
