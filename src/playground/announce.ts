import { translate } from '@docusaurus/Translate';
import type { Outcome } from '../transport/createTransport';
import { failureTitle } from './failureTitle';

/** What the live region says. */
export const announce = {
  refused: (count: number) =>
    translate(
      {
        id: 'playground.live.refused',
        message: 'Nada foi enviado. Campos a corrigir: {count}.',
        description: 'Read out, and shown beside Send, when the form has problems',
      },
      { count },
    ),
  outcome(outcome: Outcome): string {
    switch (outcome.kind) {
      case 'answered':
        return translate(
          {
            id: 'playground.live.answered',
            message: 'Resposta {status} em {ms} ms.',
            description: 'Read out when an answer arrived; status is the HTTP status',
          },
          { status: outcome.status, ms: Math.round(outcome.ms) },
        );
      case 'failed':
        return failureTitle(outcome);
      case 'unreachable':
        return translate({
          id: 'playground.live.unreachable',
          message: 'O sandbox não respondeu.',
          description: 'Read out when no sandbox could be reached',
        });
      case 'aborted':
        return translate({
          id: 'playground.live.aborted',
          message: 'Envio cancelado.',
          description: 'Read out when the reader called a send off',
        });
    }
  },
};
