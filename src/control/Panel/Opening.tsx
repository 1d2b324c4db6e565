import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { Button } from '../Button';
import { usePanel } from '../PanelContext';
import styles from './styles.module.css';

/** What the page is, what it holds for, and the ways from here. */
export function Opening(): ReactNode {
  const { state, refresh } = usePanel();
  return (
    <header className={styles.opening}>
      <h1 className={styles.headline}>
        <Translate id="control.panel.title" description="Sandbox panel: heading of the page">
          Painel do sandbox
        </Translate>
      </h1>
      <p className={styles.lead}>
        <Translate id="control.panel.lead" description="Sandbox panel: what it is for">
          Adiante o relógio, decida consentimentos, provoque falhas e veja cada webhook chegar.
        </Translate>
      </p>
      <ul className={styles.facts}>
        <li className={styles.badge}>
          <Translate id="control.panel.simulated" description="Sandbox panel: badge">
            Simulado
          </Translate>
        </li>
        <li>{storageText(state.health?.storage)}</li>
        <li>
          <Link to="/sandbox/pessoas">
            <Translate id="control.panel.people" description="Sandbox panel: link to the test people">
              Pessoas e instituições de teste
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/sandbox/banco-simulado">
            <Translate
              id="control.panel.bank"
              description="Sandbox panel: link to the guide to the simulated bank"
            >
              O banco simulado
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/sandbox/webhooks-e-tempo">
            <Translate id="control.panel.guide" description="Sandbox panel: link to the guide to the panel">
              O que cada ajuste faz
            </Translate>
          </Link>
        </li>
      </ul>
      {state.phase === 'stopped' && (
        <div className={styles.stopped} role="alert">
          <p>
            <Translate
              id="control.panel.stopped"
              description="Sandbox panel: the sandbox didn't answer; detail is a technical message in English"
              values={{ detail: state.detail }}
            >
              {'O sandbox não respondeu, e o painel parou de perguntar. Detalhe: {detail}'}
            </Translate>
          </p>
          <Button onPress={() => void refresh()}>
            <Translate id="control.action.retry" description="Button: ask the sandbox again">
              Tentar de novo
            </Translate>
          </Button>
        </div>
      )}
      <noscript>
        <p className={styles.stopped}>
          <Translate id="control.noscript" description="Sandbox panel and inbox, without JavaScript">
            Sem JavaScript, o sandbox não roda nesta página. Use o programa Node, que tem a mesma API de
            controle.
          </Translate>
        </p>
      </noscript>
    </header>
  );
}

function storageText(storage: 'persistent' | 'memory' | undefined): ReactNode {
  if (storage === 'persistent') {
    return (
      <Translate id="control.panel.persistent" description="Sandbox panel: where the state is kept">
        Guardado neste navegador
      </Translate>
    );
  }
  if (storage === 'memory') {
    return (
      <Translate id="control.panel.memory" description="Sandbox panel: where the state is kept">
        Em memória: some ao fechar a aba
      </Translate>
    );
  }
  return (
    <Translate id="control.panel.starting" description="Sandbox panel: before the sandbox answered">
      Abrindo o sandbox…
    </Translate>
  );
}
