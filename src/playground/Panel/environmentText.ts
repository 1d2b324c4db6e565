import { translate } from '@docusaurus/Translate';
import type { EnvironmentId } from '../../catalog/environments';

/** What an environment is for, in a sentence or two. */
export function environmentText(id: EnvironmentId): string {
  switch (id) {
    case 'portal':
      return translate({
        id: 'playground.panel.portal',
        message: 'Simulado, dentro do seu navegador. Não pede chave e nada sai daqui.',
        description: 'What the environment is',
      });
    case 'local':
      return translate({
        id: 'playground.panel.local',
        message:
          'O mesmo sandbox na sua máquina, com o arquivo klavi-sandbox.mjs. Recebe webhooks de verdade.',
        description: 'What the environment is',
      });
    case 'sandbox':
      return translate({
        id: 'playground.panel.sandbox',
        message: 'O sandbox da klavi, com as chaves de sandbox que você recebeu.',
        description: 'What the environment is',
      });
    case 'homologacao':
      return translate({
        id: 'playground.panel.homologacao',
        message: 'Homologação da klavi, com as suas chaves. As respostas são reais.',
        description: 'What the environment is',
      });
    case 'producao':
      return translate({
        id: 'playground.panel.producao',
        message:
          'Esta página não recebe chave de produção. Use os exemplos de código, o Postman ou o relay, que lê as chaves no ambiente dele.',
        description: 'What the environment is',
      });
  }
}
