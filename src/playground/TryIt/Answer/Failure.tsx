import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Outcome } from '../../../transport/createTransport';
import styles from './styles.module.css';

/** No answer: the reader called it off, or no sandbox runs in this browser. */
export function Failure({
  outcome,
  onRetry,
}: {
  outcome: Exclude<Outcome, { kind: 'answered' }>;
  onRetry: () => void;
}): ReactNode {
  if (outcome.kind === 'aborted') {
    return (
      <div className={styles.failure}>
        <p className={styles.failureTitle}>
          <Translate id="playground.failure.aborted" description="The reader called the send off">
            Você cancelou o envio.
          </Translate>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.failure} data-kind="unreachable">
      <p className={styles.failureTitle}>
        <Translate id="playground.failure.unreachable" description="No sandbox could be reached">
          O sandbox não respondeu.
        </Translate>
      </p>
      <p className={styles.meaning}>
        <Translate id="playground.failure.remedy" description="What to do when no sandbox could be reached">
          Ele roda no seu navegador, a partir de arquivos deste site. Veja se você está on-line e recarregue a
          página. Se continuar, uma extensão ou a política da sua rede pode estar bloqueando esses arquivos.
        </Translate>
      </p>
      <p className={styles.detail}>
        <code>{outcome.detail}</code>
      </p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        <Translate id="playground.failure.retry" description="Sends the call again">
          Tentar de novo
        </Translate>
      </button>
    </div>
  );
}
