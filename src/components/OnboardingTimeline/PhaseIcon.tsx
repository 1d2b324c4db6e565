import type { ReactNode } from 'react';

const drawings: Record<string, ReactNode> = {
  agreement: (
    <>
      <path d="M7 3.5h7l4 4v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2Z" />
      <path d="M14 3.5v4h4M8.5 14l2 2 4-4.5" />
    </>
  ),
  kickoff: (
    <>
      <rect x="3" y="4" width="11" height="9" rx="2.5" />
      <path d="M10 16.5v.5a2.5 2.5 0 0 0 2.5 2.5h6A2.5 2.5 0 0 0 21 17v-4a2.5 2.5 0 0 0-2.5-2.5H17M6.5 8.5h4" />
    </>
  ),
  homologacao: (
    <>
      <path d="M9 3.5h6M10 3.5v6L5.4 17a2.3 2.3 0 0 0 2 3.5h9.2a2.3 2.3 0 0 0 2-3.5L14 9.5v-6" />
      <path d="M8 14.5h8" />
    </>
  ),
  producao: (
    <>
      <rect x="3" y="12" width="8.5" height="8.5" rx="2.5" />
      <rect x="12.5" y="3.5" width="8.5" height="8.5" rx="2.5" />
      <path d="M11.5 12.5 12.8 11.2" />
    </>
  ),
};

/** The drawing of a phase; decorative, its name is written beside it. */
export function PhaseIcon({ phase }: { phase: string }): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width="26"
      height="26"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[phase]}
    </svg>
  );
}
