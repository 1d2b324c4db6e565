import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { Button } from '../Button';
import type { FeedState } from '../createFeed';
import styles from './styles.module.css';

/** Why there is nothing to list, and what to do next. */
export function NoDeliveries({ state, onRetry }: { state: FeedState; onRetry: () => void }): ReactNode {
  if (state.phase === 'starting') {
    return (
      <div className={styles.empty}>
        <p>
          <Translate id="control.inbox.starting" description="Webhook inbox: before the sandbox answered">
            Abrindo o sandbox do seu navegador…
          </Translate>
        </p>
        <noscript>
          <p>
            <Translate id="control.noscript" description="Sandbox panel and inbox, without JavaScript">
              Sem JavaScript, o sandbox não roda nesta página. Use o programa Node, que tem a mesma API de
              controle.
            </Translate>
          </p>
        </noscript>
      </div>
    );
  }
  if (state.phase === 'stopped') {
    return (
      <div className={styles.empty}>
        <p>
          <Translate id="control.inbox.stopped" description="Webhook inbox: the sandbox didn't answer">
            O sandbox não respondeu. Nada se perdeu.
          </Translate>
        </p>
        <Button onPress={onRetry}>
          <Translate id="control.action.retry" description="Button: ask the sandbox again">
            Tentar de novo
          </Translate>
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>
        <Translate id="control.inbox.emptyTitle" description="Webhook inbox: nothing arrived yet">
          Nenhum webhook ainda
        </Translate>
      </p>
      <p>
        <Translate id="control.inbox.empty" description="Webhook inbox: how to make something arrive">
          Crie um link no início rápido. O evento link_created chega aqui na hora; ao autorizar o
          consentimento, chegam os relatórios.
        </Translate>
      </p>
      <Link to="/klavi-ki/inicio-rapido" className={styles.emptyAction}>
        <Translate id="control.action.quickStart" description="Link to the quick start of klavi Ki">
          Abrir o início rápido
        </Translate>
      </Link>
    </div>
  );
}
