import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A flat JSON object, one coloured line a property; a long value is cut by the window's edge. */
export function JsonLines({ value }: { value: Record<string, string | number> }): ReactNode {
  const entries = Object.entries(value);
  return (
    <pre className={styles.json}>
      <code>
        {'{\n'}
        {entries.map(([key, item], index) => (
          <span key={key} className={styles.line}>
            {'  '}
            <span className={styles.key}>{JSON.stringify(key)}</span>
            {': '}
            <span className={typeof item === 'number' ? styles.number : styles.string}>
              {JSON.stringify(item)}
            </span>
            {index < entries.length - 1 ? ',\n' : '\n'}
          </span>
        ))}
        {'}'}
      </code>
    </pre>
  );
}
