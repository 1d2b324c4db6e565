import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Outcome } from '../../../transport/createTransport';
import styles from './styles.module.css';

/** The headers, folded; beside them, who answered. */
export function Headers({
  headers,
  by,
}: Pick<Extract<Outcome, { kind: 'answered' }>, 'headers' | 'by'>): ReactNode {
  return (
    <details className={styles.headers}>
      <summary>
        <Translate
          id="playground.answer.headers"
          description="Unfolds the headers of the answer; count is how many there are"
          values={{ count: headers.length }}
        >
          {'Cabeçalhos ({count})'}
        </Translate>
        <span className={styles.by}>
          {by === 'worker' ? (
            <Translate
              id="playground.answer.byWorker"
              description="Who answered: the sandbox's service worker"
            >
              pelo service worker
            </Translate>
          ) : (
            <Translate id="playground.answer.byPage" description="Who answered: the sandbox inside the page">
              pelo sandbox na página
            </Translate>
          )}
        </span>
      </summary>
      <dl>
        {headers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
