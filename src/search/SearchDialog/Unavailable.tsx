import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './notes.module.css';

type UnavailableProps = { kind: 'missing' | 'failed'; onRetry: () => void };

/** The index isn't there: why, and the way out. */
export function Unavailable({ kind, onRetry }: UnavailableProps): ReactNode {
  if (kind === 'missing') {
    return (
      <div className={styles.note} role="alert">
        <p className={styles.noteTitle}>
          <Translate id="search.missing.title" description="Search: this server has no index">
            A busca não existe neste servidor
          </Translate>
        </p>
        <p>
          <Translate
            id="search.missing.advice"
            description="Search: how to get an index"
            values={{ command: <code>npm start</code> }}
          >
            {'O índice é criado com o site de produção: rode {command} e busque lá.'}
          </Translate>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.note} role="alert">
      <p className={styles.noteTitle}>
        <Translate id="search.failed.title" description="Search: the index could not be fetched">
          Não deu para carregar a busca
        </Translate>
      </p>
      <p>
        <Translate id="search.failed.advice" description="Search: what to check">
          Confira a conexão. Se o portal acabou de ser atualizado, recarregue a página.
        </Translate>
      </p>
      <button type="button" className={styles.way} onClick={onRetry}>
        <Translate id="search.failed.retry" description="Search: button to fetch the index again">
          Tentar de novo
        </Translate>
      </button>
    </div>
  );
}
