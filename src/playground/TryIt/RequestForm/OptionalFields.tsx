import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { FieldGrid } from './FieldGrid';
import styles from './styles.module.css';
import type { PlacedField } from './toBodyFields';

/** The fields that the example leaves out, folded. */
export function OptionalFields({ fields }: { fields: PlacedField[] }): ReactNode {
  const filled = fields.filter(({ doc }) => doc.value !== undefined).length;
  return (
    <details className={styles.optional}>
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
      <FieldGrid fields={fields} />
    </details>
  );
}
