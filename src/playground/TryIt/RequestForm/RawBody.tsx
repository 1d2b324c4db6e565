import { lazy, Suspense, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { JsonSchema } from '../../../contract/types';
import { toText } from '../../toEntry';
import { useFields } from './FieldsContext';
import { useForm } from './FormContext';
import type { Marks } from './isSameField';
import styles from './styles.module.css';
import { TextControl } from './TextControl';

const RawAid = lazy(() =>
  import(/* webpackChunkName: "playground" */ './RawAid').then((module) => ({ default: module.RawAid })),
);

/** The whole body as JSON. Line numbers and problems by line join in once somebody turns to it. */
export function RawBody({
  schema,
  marks,
  isActive,
}: {
  schema: JsonSchema;
  marks: Marks;
  /** Whether the reader has asked for it, so that its aids may load at once. */
  isActive: boolean;
}): ReactNode {
  const { values } = useForm();
  const { idOf } = useFields();
  const [isTurnedTo, setIsTurnedTo] = useState(isActive);
  const turnTo = () => setIsTurnedTo(true);
  const id = idOf('body');
  const hint = `${id}-lines`;
  return (
    <div className={styles.raw} onFocus={turnTo} onPointerEnter={turnTo}>
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
        invalid={marks.problems.some(({ field }) => field.startsWith('body'))}
        describedBy={isTurnedTo ? hint : undefined}
        marks={marks}
        isRaw
      />
      {isTurnedTo ? (
        <Suspense>
          <RawAid
            editorId={id}
            id={hint}
            text={values.texts.body?.text ?? toText('json', values.body)}
            value={values.body}
            schema={schema}
            problems={marks.problems}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
