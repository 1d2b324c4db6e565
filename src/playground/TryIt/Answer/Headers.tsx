import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The headers of the answer, in the order they came. */
export function Headers({ headers }: { headers: [string, string][] }): ReactNode {
  return (
    <dl className={styles.headers}>
      {headers.map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
