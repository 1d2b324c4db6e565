import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { EnvironmentId } from '../../../catalog/environments';
import { CopyButton } from '../../../components/CopyButton';
import type { Outcome } from '../../../transport/createTransport';
import { describeFailure, type FailureText } from '../../describeFailure';
import type { Failed } from '../../failureTitle';
import styles from './Failure.module.css';

/** No answer: the reader called it off, no sandbox runs in this browser, or the call never came back. */
export function Failure({
  outcome,
  environment = 'portal',
  onRetry,
  onUseRelay,
}: {
  outcome: Exclude<Outcome, { kind: 'answered' }>;
  /** Where the call went. */
  environment?: EnvironmentId;
  onRetry: () => void;
  /** Sends by the relay from now on. Absent where it can't be chosen. */
  onUseRelay?: () => void;
}): ReactNode {
  switch (outcome.kind) {
    case 'aborted':
      return (
        <div className={styles.failure} data-kind="aborted">
          <p className={styles.title}>
            <Translate id="playground.failure.aborted" description="The reader called the send off">
              Você cancelou o envio.
            </Translate>
          </p>
        </div>
      );
    case 'unreachable':
      return (
        <div className={styles.failure} data-kind="unreachable">
          <p className={styles.title}>
            <Translate id="playground.failure.unreachable" description="No sandbox could be reached">
              O sandbox não respondeu.
            </Translate>
          </p>
          <p className={styles.meaning}>
            <Translate
              id="playground.failure.remedy"
              description="What to do when no sandbox could be reached"
            >
              Ele roda no seu navegador, a partir de arquivos deste site. Veja se você está on-line e
              recarregue a página. Se continuar, uma extensão ou a política da sua rede pode estar bloqueando
              esses arquivos.
            </Translate>
          </p>
          <div className={styles.actions}>
            <Retry onRetry={onRetry} />
          </div>
          <Detail lines={[outcome.detail]} />
        </div>
      );
    case 'failed':
      return (
        <NoAnswer outcome={outcome} environment={environment} onRetry={onRetry} onUseRelay={onUseRelay} />
      );
  }
}

function NoAnswer({
  outcome,
  environment,
  onRetry,
  onUseRelay,
}: {
  outcome: Failed;
  environment: EnvironmentId;
  onRetry: () => void;
  onUseRelay: (() => void) | undefined;
}): ReactNode {
  // A failure is shown after a send, and that only happens in a browser.
  const text = describeFailure(outcome, { environment, pageOrigin: location.origin });
  return (
    <div className={styles.failure} data-kind={outcome.failure}>
      <p className={styles.title}>{text.title}</p>
      <p className={styles.meaning}>{text.meaning}</p>
      <ul className={styles.steps}>
        {text.steps.map((step, index) => (
          <li key={step}>
            {step}
            {index === 0 && text.command ? <Command text={text.command} /> : null}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {text.offersRelay && onUseRelay ? (
          <button type="button" className={styles.relay} onClick={onUseRelay}>
            <Translate id="playground.failure.useRelay" description="Button: sends by the relay from now on">
              Usar o relay
            </Translate>
          </button>
        ) : null}
        <Retry onRetry={onRetry} />
        <Guide guide={text.guide} />
      </div>
      <Detail
        lines={[outcome.relay ? `${outcome.failure} (${outcome.relay})` : outcome.failure, outcome.detail]}
      />
    </div>
  );
}

function Command({ text }: { text: string }): ReactNode {
  return (
    <span className={styles.command}>
      <code>{text}</code>
      <CopyButton
        text={text}
        label={translate({
          id: 'playground.failure.copyCommand',
          message: 'Copiar o comando',
          description: 'Label of the button that copies a command for the terminal',
        })}
      />
    </span>
  );
}

function Retry({ onRetry }: { onRetry: () => void }): ReactNode {
  return (
    <button type="button" className={styles.retry} onClick={onRetry}>
      <Translate id="playground.failure.retry" description="Sends the call again">
        Tentar de novo
      </Translate>
    </button>
  );
}

function Guide({ guide }: Pick<FailureText, 'guide'>): ReactNode {
  switch (guide) {
    case 'relay':
      return (
        <Link to="/console/relay" className={styles.guide}>
          <Translate id="playground.failure.relayGuide" description="Link to a guide">
            Como usar o relay
          </Translate>
        </Link>
      );
    case 'local':
      return (
        <Link to="/sandbox/na-sua-maquina" className={styles.guide}>
          <Translate id="playground.failure.localGuide" description="Link to a guide">
            O sandbox na sua máquina
          </Translate>
        </Link>
      );
    case 'errors':
      return (
        <Link to="/referencia/erros" className={styles.guide}>
          <Translate id="playground.failure.errorsGuide" description="Link to the guide about errors">
            Erros e o que fazer
          </Translate>
        </Link>
      );
  }
}

function Detail({ lines }: { lines: string[] }): ReactNode {
  return (
    <details className={styles.detail}>
      <summary>
        <Translate id="playground.failure.detail" description="Unfolds what is for a developer's eyes">
          Detalhe técnico
        </Translate>
      </summary>
      {lines.map((line) => (
        <code key={line}>{line}</code>
      ))}
    </details>
  );
}
