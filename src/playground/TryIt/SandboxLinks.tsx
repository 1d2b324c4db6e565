import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** What else the portal's sandbox has: the people to call with, and the panel where webhooks arrive. */
export function SandboxLinks(): ReactNode {
  return (
    <p className={styles.links}>
      <Link to="/sandbox/pessoas">
        <Translate id="playground.sandbox.people" description="Link to the table of test people">
          Pessoas de teste
        </Translate>
      </Link>
      <Link to="/sandbox">
        <Translate id="playground.sandbox.panel" description="Link to the sandbox's panel">
          Webhooks, relógio e falhas
        </Translate>
      </Link>
    </p>
  );
}
