import type { ReactNode } from 'react';
import { formatTaxId } from '../formatTaxId';
import styles from './styles.module.css';

type Props = {
  id: string;
  name: string;
  label: string;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
};

/** A field for a CPF or CNPJ. It takes any way of writing one, and shows the usual one when left. */
export function TaxIdField({ id, name, label, value, problem, onChange }: Props): ReactNode {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onChange(formatTaxId(value.replace(/[\s./-]/g, '')))}
      />
      {problem && (
        <p className={styles.problem} id={`${id}problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
