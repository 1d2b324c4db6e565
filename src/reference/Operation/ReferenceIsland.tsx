import { lazy, Suspense, useState, type MouseEvent, type ReactNode } from 'react';
import { useHistory } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReferenceProps } from './Parts';
import { useRevealTarget } from './useRevealTarget';

const Parts = lazy(async () => ({ default: (await import('./Parts')).Parts }));

/**
 * A part of the reference in the browser. On the page that the server rendered, its HTML stays as it is: it is
 * text, native disclosures and links, so neither its code nor its hydration is needed (a third of the page's
 * script, and most of its elements). A page reached by navigation has no such HTML and loads the code.
 * Not a Suspense boundary around the server's HTML: React streams boundaries above 12.8 kB as hidden elements
 * that an inline script moves, which neither our CSP nor a reader without JavaScript could use.
 */
export function Reference(props: ReferenceProps): ReactNode {
  const isBrowser = useIsBrowser();
  const [html] = useState(() => (isBrowser ? undefined : findHtml(props)));
  return html === undefined ? (
    <div data-part={props.part}>
      <Suspense fallback={null}>
        <Parts {...props} />
      </Suspense>
    </div>
  ) : (
    <Kept part={props.part} html={html} />
  );
}

function Kept({ part, html }: { part: string; html: string }): ReactNode {
  const history = useHistory();
  useRevealTarget();

  /** Links of the site navigate inside the page, as `Link` would have it. */
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (!link || modified || link.target || link.origin !== location.origin) return;
    if (link.pathname === location.pathname) return;
    event.preventDefault();
    history.push(link.pathname + link.search + link.hash);
  }

  return (
    // Only links inside it react, which keys reach by themselves.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      data-part={part}
      suppressHydrationWarning
      onClick={follow}
      // What the server rendered of these very components and the page already shows: nothing new comes in.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

function findHtml({ operation, part }: ReferenceProps): string | undefined {
  const reference = `[data-reference="${CSS.escape(operation.id)}"]`;
  return document.querySelector(`${reference} [data-part="${part}"]`)?.innerHTML;
}
