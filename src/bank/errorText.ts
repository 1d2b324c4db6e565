import { translate } from '@docusaurus/Translate';

/** Why a journey failed, for its reader; nothing for an error that the sandbox has no words for either. */
export function errorText(error: string | undefined): string | undefined {
  switch (error) {
    case 'access_denied':
      return translate({
        id: 'bank.error.accessDenied',
        message: 'Você recusou o compartilhamento no banco.',
        description: 'Simulated journey: why it failed',
      });
    case 'lgpd_denied':
      return translate({
        id: 'bank.error.lgpdDenied',
        message: 'Você não aceitou que a klavi repasse os dados.',
        description: 'Simulated journey: why it failed',
      });
    case 'authorisation_expired':
      return translate({
        id: 'bank.error.authorisationExpired',
        message: 'Passaram 60 minutos sem uma decisão no banco.',
        description: 'Simulated journey: why it failed',
      });
    case 'institution_unavailable':
      return translate({
        id: 'bank.error.institutionUnavailable',
        message: 'O banco está fora do ar.',
        description: 'Simulated journey: why it failed',
      });
    case 'user_left':
      return translate({
        id: 'bank.error.userLeft',
        message:
          'Você saiu antes de terminar. Um consentimento que já existe ainda espera, por até 60 minutos.',
        description: 'Simulated journey: why it failed',
      });
    case 'server_error':
      return translate({
        id: 'bank.error.serverError',
        message: 'O fluxo do consentimento falhou.',
        description: 'Simulated journey: why it failed',
      });
    default:
      return undefined;
  }
}
