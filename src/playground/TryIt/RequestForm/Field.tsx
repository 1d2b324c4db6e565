import type { ReactNode } from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type { Json, JsonSchema } from '../../../contract/types';
import { fieldOf, type Place } from '../../editValues';
import { foldSchema, toControl, typesOf } from '../../toControl';
import { FieldControl } from './FieldControl';
import { FieldNote } from './FieldNote';
import { useForm } from './FormContext';
import styles from './styles.module.css';

export type FieldDoc = {
  name: string;
  schema: JsonSchema;
  required: boolean;
  value: Json | undefined;
  description?: string;
  provisional?: string;
  /** `path`, `query` or `header`, of a parameter. */
  place?: string;
};

/** One input with its name, type, note, problem and origin. Objects and lists hold more of them. */
export function Field({ doc, at }: { doc: FieldDoc; at: Place }): ReactNode {
  const { idOf, defs, problems, origins } = useForm();
  const schema = foldSchema(doc.schema, defs);
  const control = toControl(schema);
  const field = fieldOf(at);
  const id = idOf(field);
  const isJson = control.kind === 'json';
  const problem = problems.find(
    (one) => one.field === field || (isJson && one.field.startsWith(`${field}/`)),
  );
  const origin = origins[field];
  const isGroup = control.kind === 'object' || control.kind === 'list';
  const type = [doc.place, typesOf(schema).join(' | '), schema.format].filter(Boolean).join(' · ');
  const mark = doc.required ? (
    <span className={styles.required} aria-hidden="true">
      *
    </span>
  ) : null;
  return (
    <div
      className={clsx(styles.field, (isGroup || isJson) && styles.wide)}
      {...(isGroup && { role: 'group', 'aria-labelledby': `${id}-name` })}
    >
      <div className={styles.head}>
        {isGroup ? (
          <span className={styles.name} id={`${id}-name`}>
            {doc.name} {mark}
          </span>
        ) : (
          <label className={styles.name} htmlFor={id}>
            {doc.name} {mark}
          </label>
        )}
        <span className={styles.type}>{type}</span>
        <FieldNote
          name={doc.name}
          description={doc.description ?? schema.description}
          provisional={doc.provisional ?? schema['x-provisional']}
        />
      </div>
      <FieldControl
        control={control}
        schema={schema}
        at={at}
        field={field}
        value={doc.value}
        required={doc.required}
        describedBy={problem || origin ? `${id}-hint` : undefined}
        invalid={problem !== undefined}
        name={doc.name}
      />
      {problem || origin ? (
        <p className={problem ? styles.problem : styles.origin} id={`${id}-hint`}>
          {problem ? (
            problem.message
          ) : (
            <Translate
              id="playground.field.origin"
              description="Under a field; operation is an operationId"
              values={{ operation: <code>{origin}</code> }}
            >
              {'preenchido com a resposta de {operation}'}
            </Translate>
          )}
        </p>
      ) : null}
    </div>
  );
}
