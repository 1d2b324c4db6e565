import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Arrow } from '../../../components/Arrow';
import type { PortalPage } from '../../findPortalPages';
import styles from './styles.module.css';

/** Where a person goes on from this answer: the simulated journey, in a tab of its own. */
export function PortalPages({ pages }: { pages: PortalPage[] }): ReactNode {
  if (pages.length === 0) return null;
  return (
    <p className={styles.pages}>
      {pages.map(({ field, url }) => (
        // A page of the portal that the sandbox named with its whole address.
        // eslint-disable-next-line @docusaurus/no-html-links
        <a key={field} href={url} target="_blank" rel="noopener" className={styles.page}>
          <Translate
            id="playground.answer.openPage"
            description="Button that opens the address in a field of the answer"
            values={{ field: <code>{field}</code> }}
          >
            {'Abrir {field}'}
          </Translate>
          <Arrow />
        </a>
      ))}
    </p>
  );
}
