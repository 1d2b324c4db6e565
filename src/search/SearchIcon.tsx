import type { ReactNode } from 'react';

const paths = {
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm5 12 4 4',
  guide: 'M6.5 4h7L18 8.5V20H6.5V4Zm3 8.5h5.5m-5.5 3.5h5.5',
  operation: 'm8 7.5-4.5 4.5 4.5 4.5m8-9 4.5 4.5-4.5 4.5M13.5 5l-3 14',
  section: 'M9.5 4.5 8 19.5m8-15-1.5 15M5 9.5h14.5m-15 5H19',
  field:
    'M9 4.5c-2.5 0-3 1-3 3v2c0 1.5-.6 2.2-2 2.5 1.4.3 2 1 2 2.5v2c0 2 .5 3 3 3m6-15c2.5 0 3 1 3 3v2c0 1.5.6 2.2 2 2.5-1.4.3-2 1-2 2.5v2c0 2-.5 3-3 3',
  enter: 'M19 6v5.5a2.5 2.5 0 0 1-2.5 2.5H5.5m4-4-4 4 4 4',
};

/** A line icon in the text's colour; it only repeats what the text beside it says. */
export function SearchIcon({ name, size = 20 }: { name: keyof typeof paths; size?: number }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
