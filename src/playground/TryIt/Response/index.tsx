import { lazy, Suspense, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { requireEnvironment, type EnvironmentId } from '../../../catalog/environments';
import { environmentStore } from '../../environmentStore';
import type { Finished } from '../../performSend';
import type { SendState } from '../useSend';
import { environmentLabel } from '../environmentLabel';
import styles from './styles.module.css';

const DecodedError = lazy(() =>
  import(/* webpackChunkName: "errors" */ '../../errors/DecodedError').then((module) => ({
    default: module.DecodedError,
  })),
);

/** Where the answer will be: what Send does, how it goes, and what came back. */
export function Response({ call, environment }: { call: SendState; environment: EnvironmentId }): ReactNode {
  const { phase, result, parts, failure } = call;
  const isBusy = phase !== undefined;
  return (
    <div className={styles.response} aria-busy={isBusy}>
      {isBusy ? <div className={styles.progress} aria-hidden="true" /> : null}
      {parts && result && failure === undefined ? (
        <parts.Answer
          operation={result.operation}
          outcome={result.outcome}
          environment={result.environment.id}
          at={result.at}
          decoded={<Decoded result={result} />}
          isStale={isBusy}
          onRetry={() => call.send()}
          onUseRelay={
            requireEnvironment(result.environment.id).reach === 'host'
              ? () => environmentStore.set({ useRelay: true })
              : undefined
          }
        />
      ) : (
        <div className={styles.idle}>
          <span className={styles.title}>
            <Translate id="playground.response.title" description="Title: answer of a call">
              Resposta
            </Translate>
          </span>
          <p className={styles.hint}>
            <Hint call={call} environment={environment} />
          </p>
        </div>
      )}
    </div>
  );
}

/** What an error answer means. */
function Decoded({ result: { outcome, operation, environment, at } }: { result: Finished }): ReactNode {
  if (outcome.kind !== 'answered' || outcome.status < 400) return null;
  return (
    <Suspense fallback={null}>
      <DecodedError
        status={outcome.status}
        body={outcome.text}
        operation={operation}
        retryAfter={outcome.headers.find(([name]) => name === 'retry-after')?.[1]}
        environment={environmentLabel(environment.id)}
        at={at}
      />
    </Suspense>
  );
}

function Hint({
  call: { phase, failure },
  environment,
}: {
  call: SendState;
  environment: EnvironmentId;
}): ReactNode {
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
    case 'diagnosing':
      return (
        <Translate id="playground.response.diagnosing" description="No answer came; the reason is looked for">
          Nada respondeu. Procurando o motivo…
        </Translate>
      );
    default:
      return <Idle environment={environment} />;
  }
}

function Idle({ environment }: { environment: EnvironmentId }): ReactNode {
  switch (requireEnvironment(environment).reach) {
    case 'page':
      return (
        <Translate id="playground.response.idle" description="Before the first send">
          Envie para ver a resposta aqui. A chamada fica no seu navegador: quem responde é o sandbox do
          portal.
        </Translate>
      );
    case 'loopback':
      return (
        <Translate id="playground.response.idleLocal" description="Before the first send">
          Envie para ver a resposta aqui. Quem responde é o sandbox que roda na sua máquina.
        </Translate>
      );
    case 'host':
      return (
        <Translate id="playground.response.idleReal" description="Before the first send">
          Envie para ver a resposta aqui. Esta chamada sai do navegador e vai para a klavi, com as suas
          chaves.
        </Translate>
      );
    case 'relay':
      return (
        <Translate id="playground.response.idleProduction" description="Before the first send">
          Produção: esta página não recebe chaves. Copie um exemplo de código, use o Postman ou envie pelo
          relay na sua máquina, que lê as chaves no ambiente dele.
        </Translate>
      );
  }
}
