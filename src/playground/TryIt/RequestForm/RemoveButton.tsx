import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

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
