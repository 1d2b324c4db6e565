import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  onPress: () => void;
  /** `main` is what most readers want next; `danger` can't be undone. */
  look?: 'main' | 'second' | 'danger' | 'code';
  /** Names it where its words alone don't: it must contain them. */
  label?: string;
  isBusy?: boolean;
  children: ReactNode;
};

/** Busy, it stays where the focus is and does nothing. */
export function Button({ onPress, look = 'second', label, isBusy = false, children }: Props): ReactNode {
  return (
    <button
      type="button"
      className={styles.button}
      data-look={look}
      aria-label={label}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? undefined : onPress}
    >
      {children}
    </button>
  );
}
