import { translate } from '@docusaurus/Translate';
import type { DeliveryAttempt, DeliverySummary } from './types';

/** Where a delivery's address comes from, as klavi ranks addresses. */
export function levelText(level: DeliverySummary['level']): string {
  switch (level) {
    case 'request':
      return translate({
        id: 'control.level.request',
        message: 'Endereço do pedido de relatório',
        description: 'Webhook inbox: the address came with the report request',
      });
    case 'link':
      return translate({
        id: 'control.level.link',
        message: 'Endereço do link',
        description: 'Webhook inbox: the address came with the link',
      });
    case 'console':
      return translate({
        id: 'control.level.console',
        message: 'Endereço do Console',
        description: 'Webhook inbox: the address of the Console, which the panel’s settings stand for',
      });
    case 'inbox':
      return translate({
        id: 'control.level.inbox',
        message: 'Caixa de entrada',
        description: 'Webhook inbox: no address was given, the delivery stays here',
      });
  }
}

/** How a delivery stands and what came of its last attempt, short: `entregue · 200 · 2×`. */
export function resultText({ status, attempts }: Pick<DeliverySummary, 'status' | 'attempts'>): string {
  const last = attempts.at(-1);
  return [
    statusText(status),
    ...(last ? [last.status ?? attemptText(last)] : []),
    ...(attempts.length > 1 ? [`${attempts.length}×`] : []),
  ].join(' · ');
}

function statusText(status: DeliverySummary['status']): string {
  switch (status) {
    case 'pending':
      return translate({
        id: 'control.delivery.pending',
        message: 'a caminho',
        description: 'Webhook inbox: waits for its first or next attempt',
      });
    case 'delivered':
      return translate({
        id: 'control.delivery.delivered',
        message: 'entregue',
        description: 'Webhook inbox: answered with 2XX',
      });
    case 'failed':
      return translate({
        id: 'control.delivery.failed',
        message: 'desistiu',
        description: 'Webhook inbox: no attempts are left',
      });
  }
}

/** What came of an attempt, short: `respondeu 200`, `não respondeu em 10 s`. */
export function attemptText({ outcome, status }: DeliveryAttempt): string {
  switch (outcome) {
    case 'answered':
      return translate(
        {
          id: 'control.attempt.answered',
          message: 'respondeu {status}',
          description: 'Webhook inbox: the receiver answered; status is the HTTP status',
        },
        { status: status ?? '' },
      );
    case 'refused':
      return translate({
        id: 'control.attempt.refused',
        message: 'endereço que o sandbox não chama',
        description: 'Webhook inbox: the sandbox may not call this address',
      });
    case 'timeout':
      return translate({
        id: 'control.attempt.timeout',
        message: 'não respondeu em 10 s',
        description: 'Webhook inbox: nobody answered in time',
      });
    case 'unreachable':
      return translate({
        id: 'control.attempt.unreachable',
        message: 'não deu para conectar',
        description: 'Webhook inbox: no connection',
      });
    case 'lost':
      return translate({
        id: 'control.attempt.lost',
        message: 'perdida no caminho, como você pediu',
        description: 'Webhook inbox: the sandbox lost the attempt because the reader asked it to',
      });
  }
}

export function kindText(kind: DeliverySummary['kind']): string {
  return kind === 'event'
    ? translate({ id: 'control.kind.event', message: 'evento', description: 'Webhook inbox: kind' })
    : translate({ id: 'control.kind.report', message: 'relatório', description: 'Webhook inbox: kind' });
}
