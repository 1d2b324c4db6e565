import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { StopReason } from '../createJourney';
import { NextStep } from '../NextStep';
import type { JourneyPage } from '../placeScreen';
import { Actions, Lead, Mark, StepButton, Title } from '../Screen/parts';
import styles from './styles.module.css';

type Props = { page: JourneyPage; reason: StopReason; detail: string; onRetry: () => void };

/** Why there is no screen, and the way on. */
export function Stopped({ page, reason, detail, onRetry }: Props): ReactNode {
  const { title, text } = stopText(reason);
  const canRetry = reason === 'unreachable' || reason === 'broken';
  return (
    <>
      <Mark kind="closed" />
      <Title>{title}</Title>
      <Lead>{text}</Lead>
      {canRetry && <p className={styles.detail}>{detail}</p>}
      {canRetry ? (
        <Actions>
          <StepButton isBusy={false} onPress={onRetry}>
            <Translate id="bank.action.retry" description="Simulated journey: button">
              Tentar de novo
            </Translate>
          </StepButton>
        </Actions>
      ) : (
        <NextStep mode={page === 'jornada' ? 'link' : 'consent'} />
      )}
    </>
  );
}

function stopText(reason: StopReason): { title: string; text: string } {
  switch (reason) {
    case 'ticketOver':
      return {
        title: translate({
          id: 'bank.closed.title',
          message: 'Este endereço já não vale',
          description: 'Simulated journey: its address is used or too old',
        }),
        text: translate({
          id: 'bank.stopped.over',
          message:
            'Uma consentRedirectURL serve uma vez e por 60 segundos; uma linkURL, por 30 minutos. Com a klavi é igual. Crie outro endereço e abra-o na hora.',
          description: 'Simulated journey: why an address no longer works',
        }),
      };
    case 'ticketUnknown':
      return {
        title: translate({
          id: 'bank.stopped.ticketTitle',
          message: 'Este endereço não abre mais',
          description: 'Simulated journey: heading, the address is used or unknown',
        }),
        text: translate({
          id: 'bank.stopped.ticket',
          message:
            'Ou ele já foi usado (uma consentRedirectURL serve uma vez), ou foi criado em outro navegador, ou o sandbox foi reiniciado depois. Crie outro no início rápido.',
          description: 'Simulated journey: why an address is used or unknown',
        }),
      };
    case 'journeyUnknown':
      return {
        title: translate({
          id: 'bank.stopped.unknownTitle',
          message: 'O sandbox não conhece esta jornada',
          description: 'Simulated journey: heading',
        }),
        text: translate({
          id: 'bank.stopped.unknown',
          message:
            'Uma jornada só existe no navegador que a abriu, e até o sandbox ser reiniciado. Crie outro endereço no início rápido.',
          description: 'Simulated journey: why a journey is unknown',
        }),
      };
    case 'unreachable':
      return {
        title: translate({
          id: 'bank.stopped.unreachableTitle',
          message: 'O sandbox não respondeu',
          description: 'Simulated journey: heading',
        }),
        text: translate({
          id: 'bank.stopped.unreachable',
          message: 'Ele roda no seu navegador, e desta vez não abriu. Confira a conexão e tente de novo.',
          description: 'Simulated journey: neither the worker nor the page’s own sandbox answered',
        }),
      };
    case 'broken':
      return {
        title: translate({
          id: 'bank.stopped.brokenTitle',
          message: 'O sandbox tropeçou',
          description: 'Simulated journey: heading, the sandbox answered with an error of its own',
        }),
        text: translate({
          id: 'bank.stopped.broken',
          message:
            'O erro é nosso, não da sua integração. Tente de novo; se continuar, reinicie o sandbox no painel.',
          description: 'Simulated journey: the sandbox answered with an error of its own',
        }),
      };
  }
}
