import type { ReactNode } from 'react';
import styles from './styles.module.css';

const drawings = {
  /* Two companies: a cube tied to a window. */
  client: (
    <>
      <rect x="2" y="22" width="24" height="24" rx="8" fill="currentColor" stroke="none" />
      <path d="M25 24l8-8" />
      <rect x="30" y="4" width="14" height="14" rx="4.5" />
    </>
  ),
  /* A window with code. */
  developer: (
    <>
      <rect x="3.5" y="5.5" width="41" height="37" rx="11" />
      <path d="M18 17l-7 7 7 7M30 17l7 7-7 7" />
    </>
  ),
  /* One cube, three paths. */
  po: (
    <>
      <rect x="2" y="15" width="18" height="18" rx="6" fill="currentColor" stroke="none" />
      <path d="M19 24h16M24 24c5 0 3-14 11-14M24 24c5 0 3 14 11 14" />
      <rect x="35" y="5" width="10" height="10" rx="3.4" fill="currentColor" stroke="none" />
      <rect x="35" y="19" width="10" height="10" rx="3.4" fill="currentColor" stroke="none" />
      <rect x="35" y="33" width="10" height="10" rx="3.4" fill="currentColor" stroke="none" />
    </>
  ),
};

/** A door's sign, drawn from the identity's cubes, windows and paths. */
export function DoorGlyph({ kind }: { kind: keyof typeof drawings }): ReactNode {
  return (
    <svg
      className={styles.glyph}
      viewBox="0 0 48 48"
      width="52"
      height="52"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[kind]}
    </svg>
  );
}
