import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Marks an operation, parameter or field that is on its way out. */
export function DeprecatedBadge(): ReactNode {
  return (
    <span className={styles.badge}>
      <Translate
        id="components.deprecatedBadge.label"
        description="Badge on a deprecated operation, parameter or field"
      >
        descontinuado
      </Translate>
    </span>
  );
}
