import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** `name` is the value that answers carry, in Portuguese; `gloss` says it in the reader's language, where that is another. */
export type CategoryLabel = { name: string; gloss?: string; isPublished: boolean };

export function CategoryName({ name, gloss, isPublished }: CategoryLabel): ReactNode {
  return (
    <span className={styles.label}>
      <span className={styles.name} lang="pt-BR">
        {name}
      </span>
      {gloss ? (
        <>
          {' '}
          <span className={styles.gloss}>{gloss}</span>
        </>
      ) : null}
      {isPublished ? (
        <>
          {' '}
          <span className={styles.published}>
            <Translate
              id="categoryTree.badge.published"
              description="Category tree: klavi has published this category"
            >
              publicada
            </Translate>
          </span>
        </>
      ) : null}
    </span>
  );
}
