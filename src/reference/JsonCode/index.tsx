import { Fragment, type ReactNode } from 'react';
import type { Json } from '../../contract/types';
import { highlightJson } from '../../components/JsonView/highlightJson';
import { CopyTrigger } from '../CopyTrigger';
import styles from './styles.module.css';

/**
 * A value of the contract as code. Lighter than `@theme/CodeBlock`, which paints each block a second time
 * after hydration. Long lines wrap, so that nothing has to be scrolled sideways.
 */
export function JsonCode({ value, copyLabel }: { value: Json; copyLabel: string }): ReactNode {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return (
    <div className={styles.frame} data-copy-scope="">
      <pre className={styles.code}>
        <code>
          {highlightJson(text).map(({ kind, text: piece }, index) =>
            kind === 'plain' ? (
              <Fragment key={index}>{piece}</Fragment>
            ) : (
              <span key={index} className={styles[kind]}>
                {piece}
              </span>
            ),
          )}
        </code>
      </pre>
      <div className={styles.copy}>
        <CopyTrigger label={copyLabel} />
      </div>
    </div>
  );
}
