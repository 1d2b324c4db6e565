import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** The line above a group of fields; it explains the mark of required ones where there are any. */
export function PartHead({
  hasRequired,
  aside,
  children,
}: {
  hasRequired: boolean;
  aside?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <div className={styles.partHead}>
      <span className={styles.title}>{children}</span>
      {hasRequired ? (
        <span className={styles.legend}>
          <span className={styles.required}>*</span>{' '}
          <Translate id="playground.field.required" description="Explains the asterisk">
            obrigatório
          </Translate>
        </span>
      ) : null}
      {aside}
    </div>
  );
}
