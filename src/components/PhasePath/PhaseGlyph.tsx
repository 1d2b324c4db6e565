import type { ReactNode } from 'react';
import styles from './styles.module.css';

const drawings = {
  agreements: <path d="M14 12h14l6 6v18H14zM20 24h8M20 30h8" />,
  kickoff: <path d="M13 15h22v20H13zM13 22h22M19 11v6M29 11v6M20 28h8" />,
  homologation: <path d="M20 17l-7 7 7 7M28 17l7 7-7 7" />,
  production: <path d="M14 24.5l7 7L34.5 17" />,
};

/** A phase's sign inside its cube. */
export function PhaseGlyph({ kind }: { kind: keyof typeof drawings }): ReactNode {
  return (
    <span className={kind === 'production' ? styles.cubeFilled : styles.cube}>
      <svg
        viewBox="0 0 48 48"
        width="48"
        height="48"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.75"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawings[kind]}
      </svg>
    </span>
  );
}
