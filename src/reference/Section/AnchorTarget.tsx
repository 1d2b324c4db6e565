import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Declares an id of this page that no `AnchorLink` names. Renders nothing. */
export function AnchorTarget({ anchor }: { anchor: string }): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return null;
}
