import { useEffect } from 'react';
import { useLocation } from '@docusaurus/router';

/**
 * Opens the disclosures around the element that the address names. Browsers do so for a link in the page;
 * a navigation of the router and older browsers don't.
 */
export function useRevealTarget(): void {
  const { hash } = useLocation();

  useEffect(() => {
    const target = document.getElementById(decode(hash.slice(1)));
    if (!target) return;
    let closed = target.closest<HTMLDetailsElement>('details:not([open])');
    if (!closed) return;
    for (; closed; closed = target.closest<HTMLDetailsElement>('details:not([open])')) closed.open = true;
    target.scrollIntoView();
  }, [hash]);
}

/** A fragment may be anything: one that isn't an escaped text names no element. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}
