import { useContext, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { ControlProps } from './FieldControl';
import { placeholderOf } from '../../secretFields';
import { SecretsContext, useFields } from './FieldsContext';
import styles from './styles.module.css';

/** A key of the reader's: typed here, held in memory alone. The form's own value stays its name in braces. */
export function SecretControl({
  field,
  name,
  required,
  invalid,
  describedBy,
}: ControlProps<'text'>): ReactNode {
  const { idOf } = useFields();
  const secrets = useContext(SecretsContext);
  const id = idOf(field);
  if (secrets?.takesKeys === false) {
    return (
      <>
        <input
          id={id}
          className={styles.input}
          value={placeholderOf(name)}
          readOnly
          aria-describedby={[describedBy, `${id}-secret`].filter(Boolean).join(' ')}
        />
        <p className={styles.advice} id={`${id}-secret`}>
          <Translate
            id="playground.secret.relay"
            description="Under a key's field that takes no key: production"
          >
            Quem põe a chave é o relay, na sua máquina.
          </Translate>
        </p>
      </>
    );
  }
  return (
    <>
      <input
        id={id}
        className={styles.input}
        type="password"
        value={secrets?.get(name) ?? ''}
        onChange={({ target }) => secrets?.set(name, target.value)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        data-1p-ignore=""
        data-lpignore="true"
        aria-required={required || undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={[describedBy, `${id}-secret`].filter(Boolean).join(' ')}
      />
      <p className={styles.advice} id={`${id}-secret`}>
        <Translate id="playground.secret.hint" description="Under a field for a key">
          Fica só na memória desta página.
        </Translate>
      </p>
    </>
  );
}
