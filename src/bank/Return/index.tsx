import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { Ask } from '../createJourney';
import { ParameterList } from '../ParameterList';
import { readReturn, type ReturnReading } from '../readReturn';
import { ConsentCheck } from './ConsentCheck';
import { NextSteps } from './NextSteps';
import styles from './styles.module.css';

type Props = {
  /** The page's query; empty in prerendered HTML. Shown as text only: anybody can write an address. */
  search: string;
  /** Stands in for the sandbox. */
  ask?: Ask;
};

/** Where examples send the end user back to: it explains what a client's own `redirectURL` would get. */
export function Return({ search, ask }: Props): ReactNode {
  const reading = readReturn(search);
  const { outcome, known, unknown } = reading;
  const consentId = known.find(({ name }) => name === 'consent_id')?.value;
  return (
    <main className={styles.page}>
      <header className={styles.head} data-outcome={outcome}>
        <p className={styles.eyebrow}>
          <Translate
            id="bank.returned.eyebrow"
            description="Above the heading of the page that explains a return"
          >
            O lugar da sua aplicação
          </Translate>
        </p>
        <h1 className={styles.title}>{titleOf(outcome)}</h1>
        <p className={styles.lead}>{leadOf(outcome)}</p>
      </header>
      <section className={styles.section} aria-labelledby="parameters">
        <h2 id="parameters">
          <Translate id="bank.returned.parameters" description="Heading above the parameters that came back">
            O que veio no endereço
          </Translate>
        </h2>
        {known.length + unknown.length > 0 ? <ParameterList known={known} unknown={unknown} /> : <Expected />}
        <p className={styles.warning}>
          <Translate id="bank.returned.warning" description="Why parameters decide nothing">
            Use estes parâmetros para escolher a tela, nunca para liberar algo: eles passam pelo navegador do
            cliente, e qualquer pessoa pode escrevê-los. Quem confirma é o back-end.
          </Translate>
        </p>
        {consentId && <ConsentCheck consentId={consentId} given={ask} />}
      </section>
      <NextSteps outcome={outcome} />
    </main>
  );
}

/** What would be here: the names alone, with what they are for. */
function Expected(): ReactNode {
  return (
    <ul className={styles.expected}>
      <li>
        <code>link_id</code>, <code>external_info</code>:{' '}
        <Translate id="bank.returned.always" description="Return parameters that every journey brings">
          sempre.
        </Translate>
      </li>
      <li>
        <code>consent_id</code>, <code>external_track_id</code>:{' '}
        <Translate id="bank.returned.consentOnly" description="Return parameters of API Only">
          só no modo API Only.
        </Translate>
      </li>
      <li>
        <code>error</code>, <code>error_description</code>:{' '}
        <Translate id="bank.returned.failureOnly" description="Return parameters of a failure">
          só quando algo deu errado.
        </Translate>
      </li>
    </ul>
  );
}

function titleOf(outcome: ReturnReading['outcome']): string {
  switch (outcome) {
    case 'success':
      return translate({
        id: 'bank.returned.success',
        message: 'O cliente voltou, e deu certo',
        description: 'Heading: the journey ended well',
      });
    case 'failure':
      return translate({
        id: 'bank.returned.failure',
        message: 'O cliente voltou sem conectar a conta',
        description: 'Heading: the journey failed',
      });
    case 'nothing':
      return translate({
        id: 'bank.returned.nothing',
        message: 'Aqui termina a jornada',
        description: 'Heading: the page was opened without parameters',
      });
  }
}

function leadOf(outcome: ReturnReading['outcome']): string {
  switch (outcome) {
    case 'success':
      return translate({
        id: 'bank.returned.successLead',
        message: 'Numa integração, esta seria a sua redirectURL: a tela que o cliente vê ao sair da klavi.',
        description: 'Below the heading: the journey ended well',
      });
    case 'failure':
      return translate({
        id: 'bank.returned.failureLead',
        message:
          'Numa integração, esta seria a sua redirectURL. Diga ao cliente que nada foi compartilhado e ofereça uma nova tentativa, com outro consentimento.',
        description: 'Below the heading: the journey failed',
      });
    case 'nothing':
      return translate({
        id: 'bank.returned.nothingLead',
        message:
          'Esta página faz o papel da sua redirectURL. Quando uma jornada do sandbox termina, o navegador chega aqui com parâmetros, e cada um é explicado.',
        description: 'Below the heading: the page was opened without parameters',
      });
  }
}
