import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { SearchAnswer, SearchGroup, SearchHit } from '../query';
import type { SearchLocale } from '../stem';
import { describeKind } from './describeKind';
import { Option } from './Option';
import styles from './results.module.css';
import type { Combobox } from './useCombobox';

function Precision({ answer }: { answer: SearchAnswer }): ReactNode {
  if (answer.precision === 'exact') return null;
  return (
    <p className={styles.precision}>
      {answer.precision === 'similar'
        ? translate({
            id: 'search.precision.similar',
            message: 'Não achamos exatamente isso. Os mais parecidos:',
            description: 'Search: results for a misspelt query',
          })
        : translate({
            id: 'search.precision.partial',
            message: 'Nenhuma página tem todas essas palavras. Com algumas delas:',
            description: 'Search: results with only some of the words',
          })}
    </p>
  );
}

function countShown({ hits, total }: SearchGroup): string {
  if (hits.length === total) return String(total);
  return translate(
    {
      id: 'search.group.count',
      message: '{shown} de {total}',
      description: 'Search: how many of a group’s results are shown',
    },
    { shown: hits.length, total },
  );
}

type ResultsProps = {
  answer: SearchAnswer;
  locale: SearchLocale;
  combobox: Combobox;
  onOpen: (hit: SearchHit) => void;
};

/** The results, in groups; positions run through all of them. */
export function Results({ answer, locale, combobox, onOpen }: ResultsProps): ReactNode {
  const hits = answer.groups.flatMap((group) => group.hits);
  return (
    <>
      <Precision answer={answer} />
      <div
        id={combobox.listId}
        role="listbox"
        className={styles.list}
        aria-label={translate({
          id: 'search.results.label',
          message: 'Resultados',
          description: 'Name of the list of search results',
        })}
      >
        {answer.groups.map((group) => (
          <div key={group.kind} role="group" aria-labelledby={`${combobox.listId}-${group.kind}`}>
            <div id={`${combobox.listId}-${group.kind}`} role="presentation" className={styles.group}>
              {describeKind(group.kind)} <span className={styles.count}>{countShown(group)}</span>
            </div>
            {group.hits.map((hit) => {
              const position = hits.indexOf(hit);
              return (
                <Option
                  key={hit.id}
                  id={combobox.optionId(position)}
                  hit={hit}
                  matched={{ terms: hit.terms, words: answer.words, locale }}
                  isActive={position === combobox.active}
                  onActivate={() => combobox.activate(position)}
                  onOpen={() => onOpen(hit)}
                />
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}
