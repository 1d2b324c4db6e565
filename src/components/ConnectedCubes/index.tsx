import type { ReactNode } from 'react';
import styles from './styles.module.css';

/**
 * The way of the headline above the hero's console: a guide, the reference, the call. Decoration only;
 * the last path ends behind the console's top edge, for the page keeps 20 % of its width free above it.
 */
export function ConnectedCubes({ className }: { className?: string }): ReactNode {
  return (
    <svg className={className} viewBox="0 0 600 120" fill="none" aria-hidden="true">
      <path className={styles.path} d="M38 40H490q26 0 26 26V120" />
      <rect className={styles.walker} x="-7" y="-7" width="14" height="14" rx="5" />
      <rect className={styles.cube} x="0" y="2" width="76" height="76" rx="24" />
      <rect className={styles.window} x="266" y="4" width="72" height="72" rx="22" />
      <g className={styles.guide}>
        <path d="M25 27h26M25 40h26M25 53h15" />
      </g>
      <g className={styles.reference}>
        <path d="M294 28q-6 0-6 6t-5 6q5 0 5 6t6 6M310 28q6 0 6 6t5 6q-5 0-5 6t-6 6" />
      </g>
    </svg>
  );
}
