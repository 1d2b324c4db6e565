import { useEffect, useRef, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Place } from '../../editValues';
import { startValue } from '../../startValue';
import { isNullable } from '../../toControl';
import { Field } from './Field';
import type { ControlProps } from './FieldControl';
import { useFields } from './FieldsContext';
import { LazyTools } from './LazyTools';
import { RemoveButton } from './RemoveButton';
import styles from './styles.module.css';

/** The items of an array, one field each. */
export function ListControl({
  control,
  schema,
  at,
  field,
  name,
  value,
  required,
  describedBy,
  marks,
}: ControlProps<'list'>): ReactNode {
  const { idOf, defs, change } = useFields();
  const items = Array.isArray(value) ? value : [];
  const placeOf = (index: number): Place => ({ root: at.root, path: [...at.path, index] });
  const lastId = idOf(`${field}/${items.length - 1}`);
  const isAdding = useRef(false);
  useEffect(() => {
    if (isAdding.current) document.getElementById(lastId)?.focus();
    isAdding.current = false;
  }, [lastId]);
  const nullable = isNullable(schema);
  return (
    <div className={styles.nested}>
      {items.map((item, index) => (
        <div key={index} className={styles.item}>
          <Field
            doc={{ name: `${name}[${index}]`, schema: control.items, required: true, value: item }}
            at={placeOf(index)}
            marks={marks}
          />
          <RemoveButton
            name={`${name}[${index}]`}
            onRemove={() => {
              change(placeOf(index), { value: undefined });
              document.getElementById(idOf(field))?.focus();
            }}
          />
        </div>
      ))}
      <div className={styles.row}>
        <button
          type="button"
          id={idOf(field)}
          className={styles.small}
          aria-describedby={describedBy}
          onClick={() => {
            isAdding.current = true;
            change(placeOf(items.length), { value: startValue(control.items, defs) });
          }}
        >
          <Translate id="playground.list.add" description="Button; name is a field" values={{ name }}>
            {'+ Item em {name}'}
          </Translate>
        </button>
        <LazyTools
          name={name}
          value={value}
          empty={[]}
          nullable={nullable}
          hasPresence={items.length === 0 && (!required || nullable)}
          onPick={(picked) => change(at, { value: picked })}
        />
      </div>
    </div>
  );
}
