import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './notes.module.css';

/** Nothing was found: what else to do. */
export function Nothing({ query, onLeave }: { query: string; onLeave: () => void }): ReactNode {
  return (
    <div className={styles.note}>
      <p className={styles.noteTitle}>
        <Translate
          id="search.nothing.title"
          description="Search: no result"
          values={{ query: <q>{query}</q> }}
        >
          {'Nada encontrado para {query}'}
        </Translate>
      </p>
      <p>
        <Translate id="search.nothing.advice" description="Search: what to do without a result">
          Tente uma palavra só, ou o nome do campo como ele aparece no JSON. Se a dúvida continuar, pergunte à
          PO da klavi que acompanha a sua integração.
        </Translate>
      </p>
      <Link className={styles.way} to="/" onClick={onLeave}>
        <Translate id="search.nothing.home" description="Search: link to the home page, without a result">
          Ver o que há no portal
        </Translate>
      </Link>
    </div>
  );
}
