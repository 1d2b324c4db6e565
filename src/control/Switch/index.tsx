import { useId, type ReactNode } from 'react';
import styles from './styles.module.css';

type Props = { label: string; hint?: string; isOn: boolean; onChange: (isOn: boolean) => void };

/** Something that is on or off at once, with no button to confirm it. */
export function Switch({ label, hint, isOn, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
