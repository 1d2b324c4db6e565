import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Translate, { translate } from '@docusaurus/Translate';
import { Arrow } from '../../../components/Arrow';
import { actorNames, retryNames, textOf } from '../../../components/ErrorTable/errorTexts';
import { ProvisionalBadge } from '../../../components/ProvisionalBadge';
import type { Candidate } from '../types';
import { placeText, retryText } from '../verdictTexts';
import styles from './styles.module.css';

/** A row of the error guide, laid out to be acted on. */
export function Row({
  candidate: { entry, code, place, path },
  fields,
  retryAfter,
}: {
  candidate: Candidate;
  fields: string[];
  retryAfter: string | undefined;
}): ReactNode {
  const language = useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'pt-BR';
  const actors = actorNames();
  const meaning = entry.meaning[language];
  return (
    <>
      <p className={styles.head}>
        <span className={styles.code}>{code}</span>
        <span className={styles.place}>{placeText(place)}</span>
      </p>
      <p className={styles.title}>{entry.name ?? meaning}</p>
      {entry.name === undefined ? null : <p className={styles.meaning}>{meaning}</p>}
      {fields.length > 0 ? (
        <p className={styles.fields}>
          <Translate
            id="errors.row.fields"
            description="Error decoder: before the fields that the message names"
          >
            A mensagem cita:
          </Translate>
          {fields.map((field) => (
            <code key={field}>{field}</code>
          ))}
        </p>
      ) : null}
      <dl className={styles.facts}>
        <div>
          <dt>
            <Translate id="errors.row.who" description="Error decoder: who can end the problem">
              Quem age
            </Translate>
          </dt>
          <dd>
            {entry.actors
              .map((actor) => textOf(actors, actor))
              .join(
                translate({
                  id: 'errorTable.actors.separator',
                  message: ' ou ',
                  description: 'Error table: between those who can end the problem',
                }),
              )}
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="errors.row.retry" description="Error decoder: whether to repeat the call">
              Repetir?
            </Translate>
          </dt>
          <dd>
            <strong data-retry={entry.retry}>{textOf(retryNames(), entry.retry)}</strong>
            <span>{retryText(entry.retry)}</span>
            {retryAfter === undefined ? null : <RetryAfter value={retryAfter} />}
          </dd>
        </div>
        <div className={styles.action}>
          <dt>
            <Translate id="errors.row.next" description="Error decoder: what to do next">
              O que fazer agora
            </Translate>
          </dt>
          <dd>{entry.action[language]}</dd>
        </div>
      </dl>
      {entry.provisional ? (
        <p className={styles.provisional}>
          <ProvisionalBadge note={entry.provisional[language]} />
        </p>
      ) : null}
      <Link to={path} className={styles.guide}>
        <Translate id="errors.row.link" description="Error decoder: link to the row of the error guide">
          Ver esta linha no guia de erros
        </Translate>
        <Arrow />
      </Link>
    </>
  );
}

function RetryAfter({ value }: { value: string }): ReactNode {
  return (
    <span>
      {/^\d+$/.test(value) ? (
        <Translate
          id="errors.row.retryAfter"
          description="Error decoder: the answer has a Retry-After header"
          values={{ seconds: value }}
        >
          {'A resposta pede {seconds} s de espera (Retry-After).'}
        </Translate>
      ) : (
        <Translate
          id="errors.row.retryAfterDate"
          description="Error decoder: the answer has a Retry-After header with a date"
          values={{ date: value }}
        >
          {'A resposta pede espera até {date} (Retry-After).'}
        </Translate>
      )}
    </span>
  );
}
