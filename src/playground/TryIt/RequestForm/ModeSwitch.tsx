import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Form or JSON: two views of the same body. */
export function ModeSwitch({
  isRaw,
  onChange,
}: {
  isRaw: boolean;
  onChange: (isRaw: boolean) => void;
}): ReactNode {
  return (
    <div
      role="group"
      className={styles.modes}
      aria-label={translate({
        id: 'playground.body.modes',
        message: 'Como editar o corpo',
        description: 'Switch between form and JSON',
      })}
    >
      <button type="button" className={styles.mode} aria-pressed={!isRaw} onClick={() => onChange(false)}>
        <Translate id="playground.body.form" description="Switch between form and JSON">
          Formulário
        </Translate>
      </button>
      <button type="button" className={styles.mode} aria-pressed={isRaw} onClick={() => onChange(true)}>
        JSON
      </button>
    </div>
  );
}
