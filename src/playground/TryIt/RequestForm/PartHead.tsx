import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** The line above a group of fields; it explains the mark of required ones where there are any, and the key for notes. */
export function PartHead({
  hasRequired,
  hasFields,
  aside,
  children,
}: {
  hasRequired: boolean;
  hasFields: boolean;
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
      {hasFields ? (
        <span className={styles.key}>
          <kbd>F1</kbd>{' '}
          <Translate
            id="playground.field.help"
            description="After the name of a key: what it does inside a field"
          >
            explica o campo
          </Translate>
        </span>
      ) : null}
      {aside}
    </div>
  );
}
