import type { ReactNode } from 'react';
import { fieldOf } from '../../editValues';
import { Field } from './Field';
import type { Marks } from './isSameField';
import styles from './styles.module.css';
import type { PlacedField } from './toBodyFields';

export function FieldGrid({ fields, marks }: { fields: PlacedField[]; marks: Marks }): ReactNode {
  return (
    <div className={styles.grid}>
      {fields.map(({ doc, at }) => (
        <Field key={fieldOf(at)} doc={doc} at={at} marks={marks} />
      ))}
    </div>
  );
}
