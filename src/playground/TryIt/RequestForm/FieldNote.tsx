import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useFields } from './FieldsContext';
import styles from './styles.module.css';

const NoteText = lazy(() =>
  import(/* webpackChunkName: "playground" */ './NoteText').then((module) => ({ default: module.NoteText })),
);

/**
 * What the contract says of a field, and the variables that could fill it (`onUse`, for fields of text), behind one
 * button. F1 inside the field presses it.
 */
export function FieldNote({
  name,
  description,
  provisional,
  onUse,
}: {
  name: string;
  description?: string;
  provisional?: string;
  onUse?: (value: string) => void;
}): ReactNode {
  const id = useId();
  const { variables } = useFields();
  const [isOpen, setIsOpen] = useState(false);
  if (!description && !provisional && !(onUse && variables.length > 0)) return null;
  return (
    <>
      <button
        type="button"
        className={styles.noteButton}
        data-note=""
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={translate(
          { id: 'playground.note.label', message: 'Sobre {name}', description: 'Button; name is a field' },
          { name },
        )}
        onClick={() => setIsOpen(!isOpen)}
      >
        ?
      </button>
      {/* Opened from inside the field, it is read out without moving the focus. */}
      <div className={styles.note} id={id} aria-live="polite">
        {isOpen ? (
          <Suspense fallback={description}>
            <NoteText
              description={description}
              provisional={provisional}
              variables={onUse ? variables : []}
              onUse={onUse}
            />
          </Suspense>
        ) : null}
      </div>
    </>
  );
}
