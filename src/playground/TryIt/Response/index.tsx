import { lazy, Suspense, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { SendState } from '../useSend';
import styles from './styles.module.css';

const Answer = lazy(() =>
  import(/* webpackChunkName: "playground" */ '../Answer').then((module) => ({
    default: module.Answer,
  })),
);

/** Where the answer will be: what Send does, how it goes, and what came back. */
export function Response({ call }: { call: SendState }): ReactNode {
  const { phase, result } = call;
  return (
    <div className={styles.response} aria-busy={phase !== undefined}>
      {phase ? <div className={styles.progress} aria-hidden="true" /> : null}
      {result ? (
        <Suspense fallback={null}>
          <Answer
            operation={result.operation}
            outcome={result.outcome}
            isStale={phase !== undefined}
            onRetry={() => call.send()}
          />
        </Suspense>
      ) : (
        <div className={styles.idle}>
          <span className={styles.title}>
            <Translate id="playground.response.title" description="Title: answer of a call">
              Resposta
            </Translate>
          </span>
          <p className={styles.hint}>
            {phase === undefined ? (
              <Translate id="playground.response.idle" description="Before the first send">
                Envie para ver a resposta aqui. A chamada fica no seu navegador: quem responde é o sandbox do
                portal.
              </Translate>
            ) : null}
            {phase === 'starting' ? (
              <Translate id="playground.response.starting" description="While a call runs">
                Preparando o sandbox…
              </Translate>
            ) : null}
            {phase === 'sending' ? (
              <Translate id="playground.response.sending" description="While a call runs">
                Esperando a resposta…
              </Translate>
            ) : null}
          </p>
        </div>
      )}
    </div>
  );
}
