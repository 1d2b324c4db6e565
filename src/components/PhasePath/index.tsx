import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { PhaseGlyph } from './PhaseGlyph';
import styles from './styles.module.css';

/** The four moments of an onboarding on one path; production, the last, is the filled cube. */
export function PhasePath(): ReactNode {
  return (
    <ol className={styles.phases}>
      <li className={styles.phase}>
        <PhaseGlyph kind="agreements" />
        <h3 className={styles.title}>
          <Translate id="home.phases.agreements.title" description="First phase of the onboarding">
            Acordos
          </Translate>
        </h3>
        <p className={styles.text}>
          <Translate id="home.phases.agreements.text" description="What happens before the kick-off">
            Acordos e termos de confidencialidade alinhados com a equipe de vendas.
          </Translate>
        </p>
      </li>
      <li className={styles.phase}>
        <PhaseGlyph kind="kickoff" />
        <h3 className={styles.title}>
          <Translate id="home.phases.kickoff.title" description="Second phase of the onboarding">
            Kick-off
          </Translate>
        </h3>
        <p className={styles.text}>
          <Translate id="home.phases.kickoff.text" description="What happens in the kick-off">
            Com o time de operações: as funções do produto, a implantação e as suas dúvidas.
          </Translate>
        </p>
      </li>
      <li className={styles.phase}>
        <PhaseGlyph kind="homologation" />
        <h3 className={styles.title}>
          <Translate id="home.phases.homologation.title" description="Third phase: the test environment">
            Homologação
          </Translate>
        </h3>
        <p className={styles.text}>
          <Translate id="home.phases.homologation.text" description="What the test environment is for">
            Lançamento no ambiente de desenvolvimento, para os testes.
          </Translate>
        </p>
      </li>
      <li className={styles.phase}>
        <PhaseGlyph kind="production" />
        <h3 className={styles.title}>
          <Translate id="home.phases.production.title" description="Last phase: production">
            Produção
          </Translate>
        </h3>
        <p className={styles.text}>
          <Translate id="home.phases.production.text" description="When production starts">
            Só depois do alinhamento completo com o cliente.
          </Translate>
        </p>
      </li>
    </ol>
  );
}
