import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { AnchorLink } from '../Section/AnchorLink';
import { ExpandAll } from './ExpandAll';
import type { SectionId } from './listSections';
import styles from './styles.module.css';

/** The page's own contents: headings inside a component are not in Docusaurus' table of contents. */
export function SectionNav({ sections }: { sections: { id: SectionId; title: string }[] }): ReactNode {
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
          <li key={id} data-section={id}>
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
