import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { useHistory } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import { searchIndex, type SearchAnswer, type SearchHit } from '../query';
import { Field } from './Field';
import { Footer } from './Footer';
import notes from './notes.module.css';
import { Nothing } from './Nothing';
import { Results } from './Results';
import { Start } from './Start';
import styles from './styles.module.css';
import { Unavailable } from './Unavailable';
import { useCombobox } from './useCombobox';
import { useIndex, type IndexState } from './useIndex';
import { useModal } from './useModal';

const shortestQuery = 2;

function describeState(state: IndexState, answer: SearchAnswer | undefined): string {
  if (state.kind === 'loading') {
    return translate({
      id: 'search.status.loading',
      message: 'Carregando a busca…',
      description: 'Search: the index is being fetched',
    });
  }
  if (!answer) return '';
  if (answer.total === 1) {
    return translate({ id: 'search.status.one', message: '1 resultado', description: 'Search: one result' });
  }
  return translate(
    {
      id: 'search.status.many',
      message: '{count} resultados',
      description: 'Search: number of results, announced to screen readers; may be 0',
    },
    { count: answer.total },
  );
}

/** The search: a field, its results, and what to do when there are none. */
export function SearchDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { ref, close } = useModal(onClose);
  const history = useHistory();
  const field = useRef<HTMLInputElement>(null);
  const { state, retry } = useIndex();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const index = state.kind === 'ready' ? state.index : undefined;
  const answer = useMemo(
    () => (index && query.length >= shortestQuery ? searchIndex(index, query) : undefined),
    [index, query],
  );
  const hits = answer?.groups.flatMap((group) => group.hits) ?? [];
  const combobox = useCombobox(hits.length, (position) => openHit(hits[position]));

  function openHit(hit: SearchHit | undefined): void {
    if (!hit) return;
    close();
    history.push(hit.url);
  }

  function search(next: string): void {
    setText(next);
    combobox.activate(0);
  }

  // The button that was pressed goes away: its focus would be lost.
  function pick(suggestion: string): void {
    search(suggestion);
    field.current?.focus();
  }

  function tryAgain(): void {
    retry();
    field.current?.focus();
  }

  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-label={translate({
        id: 'search.dialog.label',
        message: 'Busca',
        description: 'Name of the search dialog',
      })}
    >
      <div className={styles.sheet}>
        <Field
          ref={field}
          text={text}
          onChange={search}
          onClose={close}
          combobox={combobox}
          count={hits.length}
        />
        <div className={styles.content}>
          {(state.kind === 'missing' || state.kind === 'failed') && (
            <Unavailable kind={state.kind} onRetry={tryAgain} />
          )}
          {index && !answer && <Start file={index.file} onPick={pick} />}
          {answer?.total === 0 && <Nothing query={query} onLeave={close} />}
          {index && answer && answer.total > 0 && (
            <Results answer={answer} locale={index.file.locale} combobox={combobox} onOpen={openHit} />
          )}
          <p className={state.kind === 'loading' ? notes.note : styles.announcement} role="status">
            {describeState(state, answer)}
          </p>
        </div>
        <Footer />
      </div>
    </dialog>
  );
}
