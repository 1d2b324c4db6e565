import { useEffect, useRef, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { isJsonObject } from '../../../contract/isJsonObject';
import { isNullable } from '../../toControl';
import type { ControlProps } from './FieldControl';
import { FieldGrid } from './FieldGrid';
import { useFields } from './FieldsContext';
import { OptionalFields } from './OptionalFields';
import { LazyTools } from './LazyTools';
import { RemoveButton } from './RemoveButton';
import styles from './styles.module.css';
import { toBodyFields } from './toBodyFields';

/** As many optional fields as an object shows at once. */
const MANY = 6;

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
  marks,
}: ControlProps<'object'>): ReactNode {
  const { idOf, change } = useFields();
  const [given] = useState(() => (isJsonObject(value) ? Object.keys(value) : []));
  const element = useRef<HTMLDivElement>(null);
  const isOpening = useRef(false);
  const isOpen = isJsonObject(value);
  useEffect(() => {
    if (isOpening.current && isOpen)
      element.current?.querySelector<HTMLElement>('input, select, button')?.focus();
    isOpening.current = false;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <div className={styles.row}>
        <button
          type="button"
          id={idOf(field)}
          className={styles.small}
          aria-describedby={describedBy}
          onClick={() => {
            isOpening.current = true;
            change(at, { value: {} });
          }}
        >
          <Translate id="playground.object.add" description="Button; name is a field" values={{ name }}>
            {'+ Preencher {name}'}
          </Translate>
        </button>
        <LazyTools
          name={name}
          value={value}
          empty={undefined}
          nullable
          hasPresence={isNullable(schema)}
          onPick={(picked) => change(at, { value: picked })}
        />
      </div>
    );
  }
  const fields = toBodyFields(control, schema, value, at);
  const optional = fields.filter(({ doc }) => !doc.required && !given.includes(doc.name));
  const folded = optional.length > MANY ? optional : [];
  return (
    <div className={styles.nested} ref={element}>
      <FieldGrid fields={fields.filter((one) => !folded.includes(one))} marks={marks} />
      {folded.length > 0 ? <OptionalFields fields={folded} marks={marks} /> : null}
      {required ? null : (
        <RemoveButton
          name={name}
          onRemove={() => {
            change(at, { value: undefined });
            requestAnimationFrame(() => document.getElementById(idOf(field))?.focus());
          }}
        />
      )}
    </div>
  );
}
