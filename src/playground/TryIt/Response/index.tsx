import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { SendState } from '../useSend';
import styles from './styles.module.css';

/** Where the answer will be: what Send does, how it goes, and what came back. */
export function Response({ call }: { call: SendState }): ReactNode {
  const { phase, result, parts, failure } = call;
  const isBusy = phase !== undefined;
  return (
    <div className={styles.response} aria-busy={isBusy}>
      {isBusy ? <div className={styles.progress} aria-hidden="true" /> : null}
      {parts && result && failure === undefined ? (
        <parts.Answer
          operation={result.operation}
          outcome={result.outcome}
          isStale={isBusy}
          onRetry={() => call.send()}
        />
      ) : (
        <div className={styles.idle}>
          <span className={styles.title}>
            <Translate id="playground.response.title" description="Title: answer of a call">
              Resposta
            </Translate>
          </span>
          <p className={styles.hint}>
            <Hint call={call} />
          </p>
        </div>
      )}
    </div>
  );
}

function Hint({ call: { phase, failure } }: { call: SendState }): ReactNode {
  if (failure !== undefined) {
    return (
      <Translate
        id="playground.response.failure"
        description="When code of the page could not be loaded; reason is the browser's"
        values={{ reason: failure }}
      >
        {'Uma parte desta página não carregou. Recarregue e tente de novo. ({reason})'}
      </Translate>
    );
  }
  switch (phase) {
    case 'starting':
      return (
        <Translate id="playground.response.starting" description="While a call runs">
          Preparando o sandbox…
        </Translate>
      );
    case 'sending':
      return (
        <Translate id="playground.response.sending" description="While a call runs">
          Esperando a resposta…
        </Translate>
      );
    default:
      return (
        <Translate id="playground.response.idle" description="Before the first send">
          Envie para ver a resposta aqui. A chamada fica no seu navegador: quem responde é o sandbox do
          portal.
        </Translate>
      );
  }
}
