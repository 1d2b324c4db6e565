import { translate } from '@docusaurus/Translate';

/** The name of an environment of the catalogue; an environment it doesn't know keeps its id. */
export function environmentName(id: string): string {
  const names: Record<string, string> = {
    portal: translate({
      id: 'reference.environment.portal',
      message: 'Sandbox do portal',
      description: 'Environment simulated by this portal',
    }),
    sandbox: translate({
      id: 'reference.environment.sandbox',
      message: 'Sandbox da klavi',
      description: "klavi's sandbox environment",
    }),
    homologacao: translate({
      id: 'reference.environment.homologacao',
      message: 'Homologação',
      description: "klavi's testing environment",
    }),
    producao: translate({
      id: 'reference.environment.producao',
      message: 'Produção',
      description: "klavi's production environment",
    }),
  };
  return names[id] ?? id;
}
