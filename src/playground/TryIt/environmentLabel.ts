import { translate } from '@docusaurus/Translate';

/** An environment's name by its `x-environment` id; an unknown id names itself. */
export function environmentLabel(environment: string): string {
  switch (environment) {
    case 'portal':
      return translate({
        id: 'playground.environment.portal',
        message: 'Sandbox do portal',
        description: 'Environment name',
      });
    case 'local':
      return translate({
        id: 'playground.environment.local',
        message: 'Sandbox local',
        description: 'Environment name: the sandbox on the reader’s own machine',
      });
    case 'sandbox':
      return translate({
        id: 'playground.environment.sandbox',
        message: 'Sandbox da klavi',
        description: 'Environment name',
      });
    case 'homologacao':
      return translate({
        id: 'playground.environment.homologacao',
        message: 'Homologação',
        description: 'Environment name',
      });
    case 'producao':
      return translate({
        id: 'playground.environment.producao',
        message: 'Produção',
        description: 'Environment name',
      });
    default:
      return environment;
  }
}
