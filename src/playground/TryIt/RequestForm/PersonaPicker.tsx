import { useEffect, useRef, useState, type ReactNode } from 'react';
import clsx from 'clsx';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { personas } from '../../../catalog/personas';
import type { OperationDoc } from '../../../contract/types';
import { fillPersona } from '../../generators/fillPersona';
import controls from '../controls.module.css';
import { useFields } from './FieldsContext';
import { useForm } from './FormContext';
import styles from './styles.module.css';

export type PersonaPickerProps = { operation: OperationDoc };

/** The invented people of the sandbox: choosing one fills the CPF, CNPJ and names of the call. */
export function PersonaPicker({ operation }: PersonaPickerProps): ReactNode {
  const { values } = useForm();
  const { idOf, change } = useFields();
  const { i18n } = useDocusaurusContext();
  const [chosen, setChosen] = useState('');
  const element = useRef<HTMLSelectElement>(null);
  useEffect(() => element.current?.focus(), []);
  const persona = personas.find(({ id }) => id === chosen);
  const language = i18n.currentLocale === 'en' ? 'en' : 'pt-BR';
  const id = idOf('persona');

  function choose(next: string): void {
    setChosen(next);
    const found = personas.find((one) => one.id === next);
    if (found) for (const [place, entry] of fillPersona(operation, values, found)) change(place, entry);
  }

  return (
    <div className={styles.persona}>
      <label htmlFor={id}>
        <Translate id="playground.persona.label" description="Label of the select of invented people">
          Persona
        </Translate>
      </label>
      <select
        id={id}
        ref={element}
        className={clsx(controls.select, styles.choice)}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
        aria-describedby={`${id}-purpose`}
      >
        <option value="">
          {translate({
            id: 'playground.persona.none',
            message: 'Escolha quem preenche os campos',
            description: 'First option of the select of invented people',
          })}
        </option>
        {personas.map((one) => (
          <option key={one.id} value={one.id}>
            {one.companyName ? `${one.companyName} (${one.name})` : one.name}
          </option>
        ))}
      </select>
      <p className={styles.advice} id={`${id}-purpose`} aria-live="polite">
        {persona?.purpose[language]}
      </p>
    </div>
  );
}
