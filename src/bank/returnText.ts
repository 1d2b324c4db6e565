import { translate } from '@docusaurus/Translate';
import type { ReturnParameter } from './readReturn';

/** What a parameter of the way back is for (docs.klavi.ai/connect/create-a-link, create-a-consent). */
export function returnText(parameter: ReturnParameter): string {
  switch (parameter) {
    case 'link_id':
      return translate({
        id: 'bank.return.linkId',
        message: 'O link desta jornada. É o linkId que a API devolveu quando ele foi criado.',
        description: 'Return parameters: what link_id is',
      });
    case 'consent_id':
      return translate({
        id: 'bank.return.consentId',
        message:
          'O consentimento. É o consentId que a API devolveu quando ele foi criado. Só vem no modo API Only.',
        description: 'Return parameters: what consent_id is',
      });
    case 'external_info':
      return translate({
        id: 'bank.return.externalInfo',
        message: 'O externalInfo que a sua aplicação enviou ao criar o link.',
        description: 'Return parameters: what external_info is',
      });
    case 'external_track_id':
      return translate({
        id: 'bank.return.externalTrackId',
        message:
          'O externalTrackId que a sua aplicação enviou ao criar o consentimento. Só vem no modo API Only.',
        description: 'Return parameters: what external_track_id is',
      });
    case 'error':
      return translate({
        id: 'bank.return.error',
        message: 'Por que não deu certo, em código. Os valores possíveis são a confirmar com a klavi.',
        description: 'Return parameters: what error is',
      });
    case 'error_description':
      return translate({
        id: 'bank.return.errorDescription',
        message: 'O mesmo motivo, em texto. Não o mostre ao seu cliente como está.',
        description: 'Return parameters: what error_description is',
      });
  }
}
