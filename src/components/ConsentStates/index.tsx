import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { consentStates } from './consentStates';
import { Diagram } from './Diagram';
import { causes, meanings, stageNames } from './stateTexts';
import styles from './styles.module.css';

/** The nine statuses of a consent: a drawing where there is room, and a list that says the same in words. */
export function ConsentStates(): ReactNode {
  const id = useId();
  const cause = causes();
  const meaning = meanings();
  const stages = stageNames();
  return (
    <figure className={styles.states} aria-labelledby={`${id}title`}>
      <figcaption className={styles.caption} id={`${id}title`}>
        <Translate id="consentStates.caption.title" description="Consent states: title of the drawing">
          Os nove estados de um consentimento
        </Translate>
      </figcaption>
      <Diagram />
      <ol className={styles.list}>
        {consentStates.map(({ status, stage }) => (
          <li key={status} className={clsx(styles.item, styles[`${stage}Item`])}>
            <p className={styles.status}>
              <code>{status}</code> <span className={styles.stage}>{stages[stage]}</span>
            </p>
            <p className={styles.cause}>{cause[status]}.</p>
            <p className={styles.meaning}>{meaning[status]}</p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
