import { translate } from '@docusaurus/Translate';

/** What a persona does by itself, in one line; nothing for a persona without an ending of its own. */
export function endingText(ending: string | undefined): string | undefined {
  switch (ending) {
    case 'refuses':
      return translate({
        id: 'bank.ending.refuses',
        message: 'Esta pessoa recusa o compartilhamento no banco.',
        description: 'Simulated bank: what the chosen persona does',
      });
    case 'outage':
      return translate({
        id: 'bank.ending.outage',
        message: 'O banco desta pessoa sai do ar no meio do caminho: a jornada termina em falha.',
        description: 'Simulated bank: what the chosen persona does',
      });
    case 'expires':
      return translate({
        id: 'bank.ending.expires',
        message: 'O consentimento desta pessoa vence 10 minutos depois de autorizado.',
        description: 'Simulated bank: what the chosen persona does',
      });
    case 'unfinished':
      return translate({
        id: 'bank.ending.unfinished',
        message:
          'Esta pessoa sai do banco sem decidir. Depois de 60 minutos sem resposta, o consentimento vira REJECTED.',
        description: 'Simulated bank: what the chosen persona does',
      });
    case 'revokes':
      return translate({
        id: 'bank.ending.revokes',
        message: 'Esta pessoa autoriza e, 10 minutos depois, revoga.',
        description: 'Simulated bank: what the chosen persona does',
      });
    case 'lgpdRefused':
      return translate({
        id: 'bank.ending.lgpdRefused',
        message: 'Esta pessoa autoriza no banco e recusa o segundo aceite, o da LGPD.',
        description: 'Simulated bank: what the chosen persona does',
      });
    default:
      return undefined;
  }
}
