import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useForm } from './FormContext';
import styles from './styles.module.css';
import { TextControl } from './TextControl';

/** The whole body as JSON. What is wrong inside of it is listed below. */
export function RawBody(): ReactNode {
  const { values, problems, idOf } = useForm();
  const wrong = problems.filter(({ field }) => field.startsWith('body'));
  const id = `${idOf('body')}-hint`;
  return (
    <div className={styles.raw}>
      <TextControl
        control={{ kind: 'json' }}
        schema={{}}
        at={{ root: 'body', path: [] }}
        field="body"
        name="body"
        label={translate({
          id: 'playground.body.raw',
          message: 'Corpo em JSON',
          description: 'Textarea label',
        })}
        value={values.body}
        required={false}
        invalid={wrong.length > 0}
        describedBy={wrong.length > 0 ? id : undefined}
      />
      {wrong.length > 0 ? (
        <ul className={styles.problems} id={id}>
          {wrong.map((problem) => (
            <li key={problem.field}>
              {problem.field === 'body' ? null : <code>{problem.field.slice('body/'.length)}</code>}{' '}
              {problem.message}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
