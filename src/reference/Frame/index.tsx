import type { ReactNode } from 'react';
import { copyOnClick } from '../CopyTrigger/copyOnClick';
import styles from './styles.module.css';

/** A page of the reference: its introduction, what stands beside (below the introduction on narrow screens), the rest. */
export function Frame({
  reference,
  intro,
  aside,
  asideId,
  children,
}: {
  /** The id of what the page documents. */
  reference: string;
  intro: ReactNode;
  aside: ReactNode;
  asideId?: string;
  children: ReactNode;
}): ReactNode {
  return (
    // A click that a button got, by mouse or by key; the frame itself is no control.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.frame} data-reference={reference} onClick={(event) => void copyOnClick(event)}>
      <div className={styles.columns}>
        <div className={styles.intro}>{intro}</div>
        <div id={asideId} className={styles.aside}>
          {aside}
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </div>
  );
}
