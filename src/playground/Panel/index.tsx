import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { OperationDoc } from '../../contract/types';
import { Credentials } from './Credentials';
import { Environments } from './Environments';
import { History } from './History';
import { Ledger } from './Ledger';
import styles from './styles.module.css';
import { panelTabs, tabText, type PanelTab } from './tabText';
import { useModal } from './useModal';
import { Variables } from './Variables';

/** What all consoles share: where they send, with which keys, and what went out. A drawer over the page. */
export function Panel({ operation, onClose }: { operation: OperationDoc; onClose: () => void }): ReactNode {
  const id = useId();
  const { ref, close } = useModal(onClose);
  const [tab, setTab] = useState<PanelTab>('environment');
  const tabs = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = panelTabs.at((panelTabs.indexOf(tab) + step) % panelTabs.length) ?? tab;
    setTab(next);
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }

  return (
    <dialog ref={ref} className={styles.panel} aria-labelledby={`${id}title`}>
      <header className={styles.head}>
        <p className={styles.title} id={`${id}title`}>
          <Translate id="playground.panel.title" description="Title of the consoles' panel">
            Suas chamadas
          </Translate>
        </p>
        <button type="button" className={styles.button} onClick={close}>
          <Translate id="playground.panel.close" description="Button that closes the consoles' panel">
            Fechar
          </Translate>
        </button>
      </header>
      <div
        ref={tabs}
        className={styles.tabs}
        role="tablist"
        tabIndex={-1}
        aria-label={translate({
          id: 'playground.panel.tabs',
          message: 'Partes do painel',
          description: 'Name of the list of tabs',
        })}
        onKeyDown={move}
      >
        {panelTabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            data-tab={one}
            id={`${id}${one}`}
            aria-selected={one === tab}
            aria-controls={`${id}content`}
            tabIndex={one === tab ? 0 : -1}
            className={styles.tab}
            onClick={() => setTab(one)}
          >
            {tabText(one)}
          </button>
        ))}
      </div>
      {/* A box that scrolls has to be reachable by keyboard. */}
      <div
        className={styles.content}
        role="tabpanel"
        id={`${id}content`}
        aria-labelledby={`${id}${tab}`}
        tabIndex={0}
      >
        {tab === 'environment' ? (
          <>
            <Environments operation={operation} />
            <Credentials />
          </>
        ) : null}
        {tab === 'variables' ? <Variables product={operation.product} /> : null}
        {tab === 'history' ? <History onLeave={close} /> : null}
        {tab === 'ledger' ? <Ledger /> : null}
      </div>
    </dialog>
  );
}
