import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { SearchIndexFile } from '../types';
import { suggestQueries } from '../suggestQueries';
import styles from './notes.module.css';

function listSuggestions(file: SearchIndexFile): string[] {
  return [
    translate({
      id: 'search.start.authentication',
      message: 'autenticação',
      description: 'Search: a query to try',
    }),
    translate({
      id: 'search.start.consent',
      message: 'consentimento',
      description: 'Search: a query to try',
    }),
    translate({
      id: 'search.start.institutions',
      message: 'instituições',
      description: 'Search: a query to try',
    }),
    ...suggestQueries(file),
  ];
}

/** What the dialog shows before anything is typed. */
export function Start({
  file,
  onPick,
}: {
  file: SearchIndexFile;
  onPick: (query: string) => void;
}): ReactNode {
  return (
    <div className={styles.note}>
      <p>
        <Translate id="search.start.title" description="Search: before anything is typed">
          Busque por assunto, operação, campo, caminho ou código de erro. Acentos não fazem diferença.
        </Translate>
      </p>
      <ul className={styles.chips}>
        {listSuggestions(file).map((query) => (
          <li key={query}>
            <button type="button" className={styles.chip} onClick={() => onPick(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
