import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { AnchorLink } from '../Section/AnchorLink';
import { ExpandAll } from './ExpandAll';
import styles from './styles.module.css';

/** The page's own contents: headings inside a component are not in Docusaurus' table of contents. */
export function SectionNav({
  sections,
  beside,
}: {
  sections: { id: string; title: string }[];
  /** The id of what stands beside on wide screens: a link to it is for narrow ones. */
  beside?: string;
}): ReactNode {
  return (
    <nav
      className={styles.nav}
      aria-label={translate({
        id: 'reference.nav.label',
        message: 'Nesta página',
        description: 'Label of the links to the parts of an operation page',
      })}
    >
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id} data-beside={id === beside ? '' : undefined}>
            <AnchorLink anchor={id}>{title}</AnchorLink>
          </li>
        ))}
        <li className={styles.action}>
          <ExpandAll />
        </li>
      </ul>
    </nav>
  );
}
