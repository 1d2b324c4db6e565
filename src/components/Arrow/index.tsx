import type { ReactNode } from 'react';

/** An arrow to the right in the weight of our drawings. */
export function Arrow({ className }: { className?: string }): ReactNode {
  return (
    <svg
      className={className}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M3 10h13M11 4.5l5.5 5.5-5.5 5.5" />
    </svg>
  );
}
