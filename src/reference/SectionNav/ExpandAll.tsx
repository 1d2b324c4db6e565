import { useState, type MouseEvent, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Opens or closes every disclosure of the operation around it. */
export function ExpandAll(): ReactNode {
  const [expanded, setExpanded] = useState(false);

  function toggle({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    const all = currentTarget
      .closest('article, main')
      ?.querySelectorAll<HTMLDetailsElement>('[data-reference] details');
    for (const details of all ?? []) details.open = !expanded;
    setExpanded(!expanded);
  }

  return (
    <button type="button" className={styles.expand} onClick={toggle}>
      {expanded ? (
        <Translate id="reference.nav.collapseAll" description="Closes every disclosure of the page">
          Recolher tudo
        </Translate>
      ) : (
        <Translate id="reference.nav.expandAll" description="Opens every disclosure of the page">
          Expandir tudo
        </Translate>
      )}
    </button>
  );
}
