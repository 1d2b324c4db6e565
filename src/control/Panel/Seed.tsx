import { useId, useState, type FormEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';
import { useSettings } from './useSettings';

/** What all simulated data is made from. */
export function Seed(): ReactNode {
  const { settings, change } = useSettings('state');
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const value = typed ?? settings.seed;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const seed = value.trim();
    if (seed === '') return;
    setTyped(undefined);
    const done = translate(
      {
        id: 'control.seed.done',
        message: 'Os dados agora saem da semente {seed}.',
        description: 'Sandbox panel: the seed of the simulated data was changed',
      },
      { seed },
    );
    change({ seed }, done);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.field}>
        <label htmlFor={id}>
          <Translate
            id="control.seed.label"
            description="Sandbox panel: label of the seed of the simulated data"
          >
            Semente dos dados
          </Translate>
        </label>
        <div className={styles.fieldRow}>
          <input
            id={id}
            required
            maxLength={64}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            value={value}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className={styles.submit}>
            <Translate id="control.seed.use" description="Sandbox panel: takes the seed that was typed">
              Usar
            </Translate>
          </button>
        </div>
        <p id={`${id}-hint`} className={styles.hint}>
          <Translate id="control.seed.hint" description="Sandbox panel: what a seed does">
            A mesma semente dá as mesmas contas e transações, em qualquer máquina.
          </Translate>
        </p>
      </div>
    </form>
  );
}
