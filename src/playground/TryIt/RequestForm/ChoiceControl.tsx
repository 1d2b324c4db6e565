import type { ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';
import { toText } from '../../toEntry';
import type { ControlProps } from './FieldControl';
import { useForm } from './FormContext';
import controls from '../controls.module.css';
import styles from './styles.module.css';

/** One of the contract's values, or none; a value from elsewhere is shown too. */
export function ChoiceControl({
  control,
  at,
  field,
  value,
  required,
  invalid,
  describedBy,
}: ControlProps<'choice'>): ReactNode {
  const { idOf, change } = useForm();
  const written = JSON.stringify(value);
  const known = control.options.findIndex((option) => JSON.stringify(option) === written);
  const isUnknown = value !== undefined && known < 0;
  return (
    <select
      id={idOf(field)}
      className={clsx(controls.select, styles.choice)}
      value={isUnknown ? 'unknown' : known}
      onChange={({ target }) => change(at, { value: control.options[Number(target.value)] })}
      aria-required={required || undefined}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
    >
      <option value={-1}>
        {translate({
          id: 'playground.choice.none',
          message: 'não enviar',
          description: 'Option that leaves the field out',
        })}
      </option>
      {isUnknown ? <option value="unknown">{toText('choice', value)}</option> : null}
      {control.options.map((option, index) => (
        <option key={index} value={index}>
          {toText('choice', option)}
        </option>
      ))}
    </select>
  );
}
