import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/**
 * Marks what klavi has not published yet. `note` says what is to be confirmed and is always readable:
 * a tooltip would hide it from touch and keyboard.
 */
export function ProvisionalBadge({ note }: { note?: string }): ReactNode {
  return (
    <span className={styles.provisional} data-provisional="">
      <span className={styles.badge}>
        <Translate
          id="components.provisionalBadge.label"
          description="Badge on a fact that klavi has not published and has to confirm"
        >
          a confirmar com a klavi
        </Translate>
      </span>
      {note ? (
        <>
          {' '}
          <span className={styles.note}>{note}</span>
        </>
      ) : null}
    </span>
  );
}
