import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

const NoteText = lazy(() =>
  import(/* webpackChunkName: "playground" */ './NoteText').then((module) => ({ default: module.NoteText })),
);

/** What the contract says of a field, behind one button. */
export function FieldNote({
  name,
  description,
  provisional,
}: {
  name: string;
  description?: string;
  provisional?: string;
}): ReactNode {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (!description && !provisional) return null;
  return (
    <>
      <button
        type="button"
        className={styles.noteButton}
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
      <div className={styles.note} id={id} hidden={!isOpen}>
        {isOpen ? (
          <Suspense fallback={description}>
            <NoteText description={description} provisional={provisional} />
          </Suspense>
        ) : null}
      </div>
    </>
  );
}
