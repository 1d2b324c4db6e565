import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from '../../components/CopyButton/styles.module.css';

/**
 * A copy button without a handler of its own: `copyOnClick` serves every one of the page, so that the
 * reference needs no JavaScript of its own. It copies the code that stands beside it, inside an element with `data-copy-scope`.
 */
export function CopyTrigger({ label }: { label: string }): ReactNode {
  return (
    <button type="button" className={styles.button} data-copy="" aria-label={label}>
      <span aria-live="polite">
        {translate({
          id: 'reference.copy.idle',
          message: 'Copiar',
          description: 'Copy button beside an example or a path',
        })}
      </span>
    </button>
  );
}
