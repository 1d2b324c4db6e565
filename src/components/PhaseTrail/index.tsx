import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

export type TrailPhase = { to: string; name: string; text: string };

/** The phases of a page on one path: each leads to its part. The last is the filled cube. */
export function PhaseTrail({ phases }: { phases: TrailPhase[] }): ReactNode {
  return (
    <nav
      className={styles.trail}
      aria-label={translate({
        id: 'phaseTrail.nav.label',
        message: 'Em que fase você está?',
        description: 'Guide: accessible name of the links to the phases of the page',
      })}
    >
      <ol className={styles.phases}>
        {phases.map(({ to, name, text }, index) => (
          <li key={to} className={styles.phase}>
            <Link to={to} className={styles.link}>
              <span className={styles.cube} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.name}>{name}</span>
            </Link>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
