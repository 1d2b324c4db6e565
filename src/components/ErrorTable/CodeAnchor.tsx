import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import styles from './styles.module.css';

/** A code that is also the place of its row: its link can be copied, and other pages may point to it. */
export function CodeAnchor({ code, anchor }: { code: string; anchor: string }): ReactNode {
  useBrokenLinks().collectAnchor(anchor);
  return (
    <Link to={`#${anchor}`} id={anchor} className={styles.code}>
      {code}
    </Link>
  );
}
