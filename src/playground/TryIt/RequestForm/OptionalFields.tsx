import { useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { fieldOf } from '../../editValues';
import { FieldGrid } from './FieldGrid';
import type { Marks } from './isSameField';
import styles from './styles.module.css';
import type { PlacedField } from './toBodyFields';

/** More folded fields than this are rendered when they are unfolded. */
const MANY = 30;

/** The fields that the example leaves out, folded. */
export function OptionalFields({ fields, marks }: { fields: PlacedField[]; marks: Marks }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const filled = fields.filter(({ doc }) => doc.value !== undefined).length;
  // A refused send leads to the field that it is about: that one has to be there.
  const hasProblem = fields.some(({ at }) => {
    const field = fieldOf(at);
    return marks.problems.some((problem) => problem.field === field || problem.field.startsWith(`${field}/`));
  });
  return (
    <details
      className={styles.optional}
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget && currentTarget.open) setIsOpen(true);
      }}
    >
      <summary>
        <Translate
          id="playground.optional.summary"
          description="Unfolds fields"
          values={{ count: fields.length }}
        >
          {'Campos opcionais ({count})'}
        </Translate>
        {filled > 0 ? (
          <span className={styles.filled}>
            <Translate
              id="playground.optional.filled"
              description="How many folded fields have a value"
              values={{ count: filled }}
            >
              {'preenchidos: {count}'}
            </Translate>
          </span>
        ) : null}
      </summary>
      {isOpen || hasProblem || fields.length <= MANY ? <FieldGrid fields={fields} marks={marks} /> : null}
    </details>
  );
}
