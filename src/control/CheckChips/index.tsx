import type { ReactNode } from 'react';
import styles from './styles.module.css';

export type Chip = { value: string; label: ReactNode; isOn: boolean; isFixed?: boolean };

type Props = { legend: string; hint?: string; chips: Chip[]; onChange: (values: string[]) => void };

/** Any of many, as a cloud of check boxes. What is fixed shows its state and can't be changed. */
export function CheckChips({ legend, hint, chips, onChange }: Props): ReactNode {
  function toggle(value: string): void {
    const free = chips.filter(({ isFixed }) => !isFixed);
    onChange(free.filter((chip) => (chip.value === value) !== chip.isOn).map((chip) => chip.value));
  }
  return (
    <fieldset className={styles.chips}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.list}>
        {chips.map(({ value, label, isOn, isFixed }) => (
          <label key={value} data-fixed={isFixed || undefined}>
            <input type="checkbox" checked={isOn} disabled={isFixed} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
