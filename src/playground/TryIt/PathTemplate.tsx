import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** `/data/v1/consents/{consentId}` with its parameters marked. */
export function PathTemplate({ path }: { path: string }): ReactNode {
  return (
    <code className={styles.path}>
      {path.split(/(\{[^}]+\})/).map((part, index) =>
        index % 2 ? (
          <span key={index} className={styles.parameter}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </code>
  );
}
