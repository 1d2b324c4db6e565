import type { MouseEvent, ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { toSlug } from '../../contract/toSlug';

/** How a console is found on its page: product and operationId. */
export function toConsoleKey(product: string, operationId: string): string {
  return `${product}/${operationId}`;
}

/** Leads to another call: its console when this page has one, else its reference page. Runs nothing. */
export function CallLink({
  product,
  operationId,
  className,
  children,
}: {
  product: string;
  operationId: string;
  className?: string;
  children: ReactNode;
}): ReactNode {
  function jump(event: MouseEvent): void {
    const consoles = document.querySelectorAll<HTMLElement>('[data-console]');
    const key = toConsoleKey(product, operationId);
    const target = [...consoles].find((element) => element.dataset.console === key);
    if (!target || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }
  return (
    <Link to={`/api/${product}/${toSlug(operationId)}`} className={className} onClick={jump}>
      {children}
    </Link>
  );
}
