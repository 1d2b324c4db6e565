import { lazy, memo, Suspense, useMemo, type ReactNode } from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import { fieldOf } from '../../editValues';
import { foldSchema, toControl, typesOf } from '../../toControl';
import { FieldControl } from './FieldControl';
import { FieldNote } from './FieldNote';
import { useFields } from './FieldsContext';
import { isSameField, type FieldProps } from './isSameField';
import styles from './styles.module.css';

const VariableChip = lazy(() =>
  import(/* webpackChunkName: "playground" */ './VariableChip').then((module) => ({
    default: module.VariableChip,
  })),
);

/** One input with its name, type, note, problem and origin. Objects and lists hold more of them. */
export const Field = memo(OneField, isSameField);

function OneField({ doc, at, marks }: FieldProps): ReactNode {
  const { idOf, defs, change, variables } = useFields();
  const { schema, control } = useMemo(() => {
    const folded = foldSchema(doc.schema, defs);
    return { schema: folded, control: toControl(folded, defs) };
  }, [doc.schema, defs]);
  const field = fieldOf(at);
  const id = idOf(field);
  const isGroup = ['object', 'list', 'map', 'union'].includes(control.kind);
  const isWhole =
    control.kind === 'json' || (isGroup && control.kind !== 'list' && control.kind !== 'object');
  const problem = marks.problems.find(
    (one) => one.field === field || (isWhole && one.field.startsWith(`${field}/`)),
  );
  const origin = marks.origins[field];
  const type = [doc.place, typesOf(schema).join(' | '), schema.format].filter(Boolean).join(' · ');
  const isText = control.kind === 'text';
  const variable = isText ? variables.find((one) => toWord(one.name) === toWord(doc.name)) : undefined;
  const mark = doc.required ? (
    <span className={styles.required} aria-hidden="true">
      *
    </span>
  ) : null;
  return (
    <div
      className={clsx(styles.field, (isGroup || control.kind === 'json') && styles.wide)}
      data-field=""
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
          onUse={isText ? (value) => change(at, { value }) : undefined}
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
        marks={marks}
      />
      {variable && variable.value !== doc.value ? (
        <Suspense>
          <VariableChip variable={variable} onUse={(value) => change(at, { value })} />
        </Suspense>
      ) : null}
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

/** `link_id` and `linkId` are the same to a reader. */
function toWord(name: string): string {
  return name.replaceAll(/[-_]/g, '').toLowerCase();
}
