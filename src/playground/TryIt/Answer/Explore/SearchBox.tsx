import { useId, type KeyboardEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import styles from './styles.module.css';
import type { Search } from './useSearch';

/** Finds in the answer: Enter goes on, Shift+Enter back, Escape empties it. */
export function SearchBox<T>({ search }: { search: Search<T> }): ReactNode {
  const id = useId();
  const { i18n } = useDocusaurusContext();
  const { query, found, current } = search;
  const count = found?.matches.length ?? 0;

  function steer(event: KeyboardEvent): void {
    if (event.key === 'Escape' && query !== '') search.setQuery('');
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) search.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.search}>
      <label htmlFor={id} className={styles.hidden}>
        <Translate id="playground.search.label" description="Label of the field that searches the answer">
          Procurar na resposta
        </Translate>
      </label>
      <input
        id={id}
        type="search"
        className={styles.input}
        value={query}
        autoComplete="off"
        spellCheck={false}
        placeholder={translate({
          id: 'playground.search.placeholder',
          message: 'Procurar campo ou valor',
          description: 'Placeholder of the field that searches the answer',
        })}
        onChange={(event) => search.setQuery(event.target.value)}
        onKeyDown={steer}
      />
      {found ? (
        <span className={styles.count}>
          {count === 0
            ? translate({
                id: 'playground.search.none',
                message: 'Nada encontrado',
                description: 'Search in the answer',
              })
            : describePlace(current, count, found.isCut, i18n.currentLocale)}
        </span>
      ) : null}
      <button
        type="button"
        className={styles.step}
        disabled={count === 0}
        aria-label={translate({
          id: 'playground.search.previous',
          message: 'Resultado anterior',
          description: 'Search in the answer',
        })}
        onClick={() => search.step(-1)}
      >
        <Chevron isUp />
      </button>
      <button
        type="button"
        className={styles.step}
        disabled={count === 0}
        aria-label={translate({
          id: 'playground.search.next',
          message: 'Próximo resultado',
          description: 'Search in the answer',
        })}
        onClick={() => search.step(1)}
      >
        <Chevron />
      </button>
    </div>
  );
}

/** `3 de 12`, with `+` when more were found than are listed. */
export function describePlace(index: number, count: number, isCut: boolean, locale: string): string {
  return translate(
    {
      id: 'playground.search.place',
      message: '{index} de {count}',
      description: 'Search in the answer: which of how many matches is shown',
    },
    { index: (index + 1).toLocaleString(locale), count: count.toLocaleString(locale) + (isCut ? '+' : '') },
  );
}

function Chevron({ isUp = false }: { isUp?: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" data-up={isUp || undefined}>
      <path d="m3 6 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
