import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { Place } from '../../editValues';
import { Field } from './Field';
import type { ControlProps } from './FieldControl';
import { useForm } from './FormContext';
import { startValue } from '../../startValue';
import styles from './styles.module.css';

/** The items of an array, one field each. */
export function ListControl({
  control,
  at,
  field,
  name,
  value,
  describedBy,
}: ControlProps<'list'>): ReactNode {
  const { idOf, defs, change } = useForm();
  const items = Array.isArray(value) ? value : [];
  const placeOf = (index: number): Place => ({ root: at.root, path: [...at.path, index] });
  return (
    <div className={styles.nested}>
      {items.map((item, index) => (
        <div key={index} className={styles.item}>
          <Field
            doc={{ name: `${name}[${index}]`, schema: control.items, required: true, value: item }}
            at={placeOf(index)}
          />
          <RemoveButton
            name={`${name}[${index}]`}
            onRemove={() => change(placeOf(index), { value: undefined })}
          />
        </div>
      ))}
      <button
        type="button"
        id={idOf(field)}
        className={styles.small}
        aria-describedby={describedBy}
        onClick={() => change(placeOf(items.length), { value: startValue(control.items, defs) })}
      >
        <Translate id="playground.list.add" description="Button; name is a field" values={{ name }}>
          {'+ Item em {name}'}
        </Translate>
      </button>
    </div>
  );
}

export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }): ReactNode {
  return (
    <button
      type="button"
      className={styles.small}
      onClick={onRemove}
      aria-label={translate(
        {
          id: 'playground.list.removeLabel',
          message: 'Remover {name}',
          description: 'Button; name is a field',
        },
        { name },
      )}
    >
      <Translate id="playground.list.remove" description="Button; name is a field">
        Remover
      </Translate>
    </button>
  );
}
