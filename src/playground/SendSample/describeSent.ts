import { translate } from '@docusaurus/Translate';
import type { Asked } from '../../transport/askSandbox';
import type { SentDelivery } from './postSample';

export type Told = { kind: 'arrived' | 'underway' | 'failed'; text: string };

/** What came of sending an example, in the reader's language. */
export function describeSent(asked: Asked<SentDelivery>, webhook: string): Told {
  if (!asked.ok) return { kind: 'failed', text: failureText(asked) };
  const { status, attempts } = asked.body;
  const last = attempts.at(-1);
  if (status === 'delivered') {
    return {
      kind: 'arrived',
      text: translate(
        {
          id: 'sendSample.arrived',
          message: '{webhook} chegou à caixa de entrada, assinado.',
          description: 'Webhook page: an example was sent and arrived; webhook is a name',
        },
        { webhook },
      ),
    };
  }
  if (last?.outcome === 'answered') {
    return {
      kind: 'underway',
      text: translate(
        {
          id: 'sendSample.refused',
          message: 'A caixa de entrada respondeu {status}, como está nos ajustes. O sandbox tenta de novo.',
          description: 'Webhook page: an example was sent, and the inbox answers with an error on purpose',
        },
        { status: last.status ?? '' },
      ),
    };
  }
  return {
    kind: 'underway',
    text: translate(
      {
        id: 'sendSample.underway',
        message: '{webhook} está a caminho. Veja na caixa de entrada quando chegar.',
        description: 'Webhook page: an example was sent and has not arrived yet',
      },
      { webhook },
    ),
  };
}

function failureText(failed: Exclude<Asked<unknown>, { ok: true }>): string {
  return failed.kind === 'unreachable'
    ? translate({
        id: 'sendSample.unreachable',
        message: 'O sandbox não respondeu, e nada foi enviado. Tente de novo.',
        description: 'Webhook page: sending an example got no answer',
      })
    : translate(
        {
          id: 'sendSample.failed',
          message: 'O sandbox não aceitou: {detail}',
          description: 'Webhook page: the sandbox refused the example; detail is its message, in English',
        },
        { detail: failed.message },
      );
}
