import { useId, type ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  legend: string;
  /** Read out only. */
  isLegendHidden?: boolean;
  options: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

/** One of a few, side by side. It takes effect at once. */
export function Choice({ legend, isLegendHidden = false, options, value, onChange }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend data-hidden={isLegendHidden || undefined}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
