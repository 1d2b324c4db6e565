import { useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { personas, type Persona } from '../../catalog/personas';
import styles from './styles.module.css';

/** Fills in an invented person or company, and says what she is for. */
export function PersonaPicker({
  locale,
  onPick,
}: {
  locale: string;
  onPick: (persona: Persona) => void;
}): ReactNode {
  const id = useId();
  const [picked, setPicked] = useState<Persona>();

  function pick(personaId: string): void {
    const persona = personas.find((one) => one.id === personaId);
    setPicked(persona);
    if (persona) onPick(persona);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <Translate id="bank.persona.pick" description="Label of the list of invented people">
          Pessoa de exemplo
        </Translate>
      </label>
      <select
        id={id}
        className={styles.select}
        value={picked?.id ?? ''}
        aria-describedby={`${id}purpose`}
        onChange={(event) => pick(event.target.value)}
      >
        <option value="">
          {translate({
            id: 'bank.persona.none',
            message: 'Escolher…',
            description: 'First entry of the list of invented people',
          })}
        </option>
        {personas.map(({ id: personaId, name, companyName }) => (
          <option key={personaId} value={personaId}>
            {companyName ? `${companyName} (${name})` : name}
          </option>
        ))}
      </select>
      <p className={styles.hint} id={`${id}purpose`} aria-live="polite">
        {picked
          ? picked.purpose[locale === 'en' ? 'en' : 'pt-BR']
          : translate({
              id: 'bank.persona.hint',
              message: 'Cada uma mostra um caso, do caminho feliz à recusa.',
              description: 'Below the list of invented people, before one is picked',
            })}
      </p>
    </div>
  );
}
