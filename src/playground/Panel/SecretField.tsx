import { useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

/** A secret: hidden while it is typed, and nothing that a browser would want to save. */
export function SecretField({
  name,
  value,
  onChange,
}: {
  name: string;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{name}</label>
      <div className={styles.row}>
        <input
          id={id}
          type={isShown ? 'text' : 'password'}
          className={styles.input}
          value={value}
          autoComplete="new-password"
          spellCheck={false}
          data-1p-ignore
          data-lpignore="true"
          onChange={({ target }) => onChange(target.value)}
        />
        <button
          type="button"
          className={styles.button}
          aria-pressed={isShown}
          aria-label={translate(
            { id: 'playground.panel.showLabel', message: 'Mostrar {name}', description: 'Toggle' },
            { name },
          )}
          onClick={() => setIsShown(!isShown)}
        >
          <Translate id="playground.panel.show" description="Toggle that shows a secret">
            Mostrar
          </Translate>
        </button>
      </div>
    </div>
  );
}
