import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { isJsonObject } from '../../../contract/isJsonObject';
import type { ControlProps } from './FieldControl';
import { FieldGrid } from './FieldGrid';
import { useForm } from './FormContext';
import { RemoveButton } from './ListControl';
import styles from './styles.module.css';
import { toBodyFields } from './toBodyFields';

/** An object inside the body. An absent one is a button, so that a recursive schema ends where its value ends. */
export function ObjectControl({
  control,
  schema,
  at,
  field,
  name,
  value,
  required,
  describedBy,
}: ControlProps<'object'>): ReactNode {
  const { idOf, change } = useForm();
  if (!isJsonObject(value)) {
    return (
      <button
        type="button"
        id={idOf(field)}
        className={styles.small}
        aria-describedby={describedBy}
        onClick={() => change(at, { value: {} })}
      >
        <Translate id="playground.object.add" description="Button; name is a field" values={{ name }}>
          {'+ Preencher {name}'}
        </Translate>
      </button>
    );
  }
  return (
    <div className={styles.nested}>
      <FieldGrid fields={toBodyFields(control, schema, value, at)} />
      {required ? null : <RemoveButton name={name} onRemove={() => change(at, { value: undefined })} />}
    </div>
  );
}
