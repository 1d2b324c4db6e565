import type { ReactNode } from 'react';
import { Parts, type ReferenceProps } from './Parts';

/**
 * A part of the reference, as the server renders it. In browsers `ReferenceIsland` takes this module's
 * place (`browser` in package.json); without that entry the page hydrates as any other.
 */
export function Reference(props: ReferenceProps): ReactNode {
  return (
    <div data-part={props.part}>
      <Parts {...props} />
    </div>
  );
}
