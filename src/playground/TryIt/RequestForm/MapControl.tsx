import { useRef, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { isJsonObject } from '../../../contract/isJsonObject';
import { schemaOfKey } from '../../checkValue';
import { startValue } from '../../startValue';
import { Field } from './Field';
import type { ControlProps } from './FieldControl';
import { FieldGrid } from './FieldGrid';
import { useFields } from './FieldsContext';
import { MapKey } from './MapKey';
import { RemoveButton } from './RemoveButton';
import styles from './styles.module.css';
import { toBodyFields } from './toBodyFields';

/** Named fields first, then a row per key that the reader names. */
export function MapControl({
  control,
  schema,
  at,
  field,
  name,
  value,
  required,
  describedBy,
  marks,
}: ControlProps<'map'>): ReactNode {
  const { idOf, defs, change } = useFields();
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const held = isJsonObject(value) ? value : {};
  const named = toBodyFields(control, schema, value, at);
  const keys = Object.keys(held).filter((key) => !named.some(({ doc }) => doc.name === key));
  const [firstPattern] = control.patterns;
  const schemaOf = (key: string) => schemaOfKey(key, schema) || firstPattern?.[1] || control.rest || {};

  function rename(from: string, to: string): void {
    if (from === '') {
      setIsAdding(false);
      change(at, { value: { ...held, [to]: startValue(schemaOf(to), defs) } });
      return;
    }
    const entries = Object.entries(held).map(([key, item]) => [key === from ? to : key, item] as const);
    change(at, { value: Object.fromEntries(entries) });
  }

  function remove(key: string): void {
    if (key === '') setIsAdding(false);
    else change({ root: at.root, path: [...at.path, key] }, { value: undefined });
    addButton.current?.focus();
  }

  return (
    <>
      {named.length > 0 ? <FieldGrid fields={named} marks={marks} /> : null}
      {/* By place, so that a row keeps the focus while its key is typed. */}
      {[...keys, ...(isAdding ? [''] : [])].map((key, index) => (
        <div key={index} className={styles.entry}>
          <MapKey
            id={idOf(`${field}-key-${index}`)}
            value={key}
            patterns={control.patterns.map(([pattern]) => pattern)}
            isTaken={(text) => text !== key && Object.hasOwn(held, text)}
            isAllowed={(text) => schemaOfKey(text, schema) !== false}
            onChange={(text) => rename(key, text)}
          />
          {key === '' ? null : (
            <Field
              doc={{ name: key, schema: schemaOf(key), required: true, value: held[key] }}
              at={{ root: at.root, path: [...at.path, key] }}
              marks={marks}
            />
          )}
          <RemoveButton name={key || name} onRemove={() => remove(key)} />
        </div>
      ))}
      <div className={styles.row}>
        <button
          type="button"
          ref={addButton}
          id={idOf(field)}
          className={styles.small}
          aria-describedby={describedBy}
          onClick={() => {
            setIsAdding(true);
            requestAnimationFrame(() =>
              document.getElementById(idOf(`${field}-key-${keys.length}`))?.focus(),
            );
          }}
        >
          <Translate id="playground.map.add" description="Button; name is a field" values={{ name }}>
            {'+ Chave em {name}'}
          </Translate>
        </button>
        {required || value === undefined ? null : (
          <RemoveButton name={name} onRemove={() => change(at, { value: undefined })} />
        )}
      </div>
    </>
  );
}
