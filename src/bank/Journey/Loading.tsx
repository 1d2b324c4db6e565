import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { JourneyPage } from '../placeScreen';
import { Lead, Title } from '../Screen/parts';
import styles from './styles.module.css';

/** What the prerendered page says, and what is there until the sandbox has answered. */
export function Loading({ page }: { page: JourneyPage }): ReactNode {
  return (
    <>
      <Title>{titleOf(page)}</Title>
      <Lead>
        <Translate id="bank.loading.lead" description="Simulated journey: the sandbox is starting">
          O sandbox roda no seu navegador e leva um instante para abrir a jornada.
        </Translate>
      </Lead>
      <div className={styles.skeleton} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <noscript>
        <p className={styles.note}>
          <Translate
            id="bank.loading.noscript"
            description="Simulated journey, for readers without JavaScript"
          >
            Esta página precisa de JavaScript. Sem ele, use o sandbox em Node: ele mostra as mesmas telas em
            HTML.
          </Translate>
        </p>
      </noscript>
    </>
  );
}

function titleOf(page: JourneyPage): string {
  switch (page) {
    case 'jornada':
      return translate({
        id: 'bank.loading.klavi',
        message: 'Abrindo as telas da klavi',
        description: 'Simulated journey: heading while it loads',
      });
    case 'banco':
      return translate({
        id: 'bank.loading.bank',
        message: 'Abrindo a tela do banco',
        description: 'Simulated journey: heading while it loads',
      });
    case 'lgpd':
      return translate({
        id: 'bank.loading.lgpd',
        message: 'Abrindo a página da LGPD',
        description: 'Simulated journey: heading while it loads',
      });
  }
}
