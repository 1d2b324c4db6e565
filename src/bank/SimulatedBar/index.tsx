import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

type Props = {
  /** The same page in the other language. */
  other: { label: string; lang: string; href: string } | undefined;
};

/** Above every simulated screen: that it is one, the way back to the portal, the other language. */
export function SimulatedBar({ other }: Props): ReactNode {
  return (
    <header className={styles.bar}>
      <p className={styles.what}>
        <strong className={styles.badge}>
          <Translate id="bank.bar.badge" description="Badge above simulated screens">
            Simulado
          </Translate>
        </strong>
        <span className={styles.text}>
          <Translate id="bank.bar.text" description="Beside the badge above simulated screens">
            Pessoas, bancos e dados são inventados.
          </Translate>
        </span>
      </p>
      <nav className={styles.ways}>
        {other && (
          <Link
            to={`pathname://${other.href}`}
            autoAddBaseUrl={false}
            target="_self"
            lang={other.lang}
            hrefLang={other.lang}
          >
            {other.label}
          </Link>
        )}
        <Link to="/">
          <Translate id="bank.bar.back" description="Link above simulated screens to the portal’s home">
            Voltar ao portal
          </Translate>
        </Link>
      </nav>
    </header>
  );
}
