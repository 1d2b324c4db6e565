import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { Arrow } from '../Arrow';
import { DoorGlyph } from './DoorGlyph';
import styles from './styles.module.css';

type Props = {
  kind: 'client' | 'developer' | 'po';
  to: string;
  as: 'h2' | 'h3';
  title: ReactNode;
  children: ReactNode;
};

/** One way in: a block that is a link as a whole, named by its title alone. */
export function Door({ kind, to, as: Heading, title, children }: Props): ReactNode {
  return (
    <li className={styles.door}>
      <DoorGlyph kind={kind} />
      <Heading className={styles.title}>
        <Link to={to} className={styles.link}>
          {title}
        </Link>
      </Heading>
      <p className={styles.text}>{children}</p>
      <span className={styles.arrow}>
        <Arrow />
      </span>
    </li>
  );
}
