import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

/**
 * A link to a place on this page, which it also declares, so that guides may link to it and a dead anchor
 * fails the build. Not a `<Link>`: that one brings four hooks and a prefetch, times every field of the page.
 */
export function AnchorLink({
  anchor,
  className,
  label,
  children,
}: {
  anchor: string;
  className?: string;
  label?: string;
  children: ReactNode;
}): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return (
    // eslint-disable-next-line @docusaurus/no-html-links -- see above
    <a className={className} href={`#${anchor}`} aria-label={label}>
      {children}
    </a>
  );
}
