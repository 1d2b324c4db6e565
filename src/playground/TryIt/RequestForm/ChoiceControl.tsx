import type { ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';
import { toText } from '../../toEntry';
import { isNullable } from '../../toControl';
import controls from '../controls.module.css';
import type { ControlProps } from './FieldControl';
import { useFields } from './FieldsContext';
import styles from './styles.module.css';

/** One of the contract's values, or none; a value from elsewhere is shown too. */
export function ChoiceControl({
  control,
  schema,
  at,
  field,
  value,
  required,
  invalid,
  describedBy,
  label,
}: ControlProps<'choice'>): ReactNode {
  const { idOf, change } = useFields();
  const options =
    isNullable(schema) && !control.options.includes(null) ? [...control.options, null] : control.options;
  const written = JSON.stringify(value);
  const known = options.findIndex((option) => JSON.stringify(option) === written);
  const isUnknown = value !== undefined && known < 0;
  return (
    <select
      id={idOf(field)}
      className={clsx(controls.select, styles.choice)}
      value={isUnknown ? 'unknown' : known}
      onChange={({ target }) => change(at, { value: options[Number(target.value)] })}
      aria-label={label}
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
      {options.map((option, index) => (
        <option key={index} value={index}>
          {toText('choice', option)}
        </option>
      ))}
    </select>
  );
}
