import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

/**
 * Draws a guide's numbered list of links, each with a few words behind it, as phases on one path.
 * The last is the filled cube.
 */
export function PhaseTrail({ children }: { children: ReactNode }): ReactNode {
  return (
    <nav
      className={styles.trail}
      aria-label={translate({
        id: 'phaseTrail.nav.label',
        message: 'Em que fase você está?',
        description: 'Guide: accessible name of the links to the phases of the page',
      })}
    >
      {children}
    </nav>
  );
}
