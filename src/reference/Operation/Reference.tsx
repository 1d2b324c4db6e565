import type { ReactNode } from 'react';
import { Parts, type ReferenceProps } from './Parts';

/** A part of the reference: what comes before the console, or what comes after it. */
export function Reference(props: ReferenceProps): ReactNode {
  return (
    <div data-part={props.part}>
      <Parts {...props} />
    </div>
  );
}
