import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Markdown } from '../../../components/Markdown';
import { ProvisionalBadge } from '../../../components/ProvisionalBadge';
import type { FormVariable } from './FormContext';
import styles from './styles.module.css';

/** The text of a field's note. Loaded by the first note that is opened. */
export function NoteText({
  description,
  provisional,
  variables,
  onUse,
}: {
  description?: string;
  provisional?: string;
  variables: FormVariable[];
  onUse?: (value: string) => void;
}): ReactNode {
  return (
    <>
      {description ? <Markdown source={description} /> : null}
      {provisional ? <ProvisionalBadge note={provisional} /> : null}
      {variables.length > 0 ? (
        <div className={styles.offers}>
          <Translate id="playground.variable.menu" description="Before a list of variables">
            Usar uma variável:
          </Translate>
          {variables.map(({ name, value }) => (
            <button
              key={name}
              type="button"
              className={styles.chip}
              title={value}
              onClick={() => onUse?.(value)}
            >
              {name}
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
