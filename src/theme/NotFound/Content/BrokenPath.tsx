import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Two cubes whose path doesn't meet. */
export function BrokenPath(): ReactNode {
  return (
    <svg className={styles.drawing} viewBox="0 0 420 200" fill="none" aria-hidden="true">
      <g className={styles.line}>
        <path d="M120 100h62" />
        <path d="M238 132h10q16 0 16-16t16-16h24" />
      </g>
      <rect className={styles.fill} x="8" y="44" width="112" height="112" rx="34" />
      <rect className={styles.window} x="302" y="46" width="108" height="108" rx="32" />
      <rect className={styles.fill} x="182" y="94" width="12" height="12" rx="4" />
      <rect className={styles.fill} x="226" y="126" width="12" height="12" rx="4" />
    </svg>
  );
}
