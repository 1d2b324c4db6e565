import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { JourneyView } from '../types';
import styles from './styles.module.css';

/** The way on for who has no journey: make a new address. */
export function NextStep({ mode }: { mode: JourneyView['mode'] }): ReactNode {
  return (
    <p className={styles.next}>
      <Link
        className={styles.main}
        to={
          mode === 'consent'
            ? '/klavi-ki/inicio-rapido#criar-consentimento'
            : '/klavi-ki/inicio-rapido#criar-link'
        }
      >
        {mode === 'consent' ? (
          <Translate id="bank.next.consent" description="Link to the quick start">
            Criar um consentimento
          </Translate>
        ) : (
          <Translate id="bank.next.link" description="Link to the quick start">
            Criar um link
          </Translate>
        )}
      </Link>
      <Link className={styles.second} to="/sandbox">
        <Translate id="bank.next.sandbox" description="Link to the sandbox’s panel">
          Abrir o painel do sandbox
        </Translate>
      </Link>
    </p>
  );
}
