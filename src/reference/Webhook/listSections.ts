import { translate } from '@docusaurus/Translate';
import type { WebhookDoc } from '../../contract/types';

export type SectionId = 'exemplos' | 'corpo' | 'cabecalhos' | 'resposta';

export type WebhookSection = { id: SectionId; title: string };

/**
 * The parts that a webhook's page has, in order: what is its own comes before the headers, which all webhooks share. The
 * ids are the same in every language.
 */
export function listSections({ headers, requestBody }: WebhookDoc): WebhookSection[] {
  const titles: Record<SectionId, string> = {
    exemplos: translate({
      id: 'reference.webhook.examples',
      message: 'Exemplos',
      description: 'Heading of the examples of a webhook',
    }),
    corpo: translate({
      id: 'reference.webhook.body',
      message: 'Corpo',
      description: 'Heading of the body that a webhook brings',
    }),
    cabecalhos: translate({
      id: 'reference.webhook.headers',
      message: 'Cabeçalhos',
      description: 'Heading of the headers that come with a webhook',
    }),
    resposta: translate({
      id: 'reference.webhook.answer',
      message: 'Sua resposta',
      description: 'Heading of the answer that a webhook expects',
    }),
  };
  const present: Record<SectionId, boolean> = {
    exemplos: (requestBody?.content ?? []).some(({ examples }) => examples.length > 0),
    corpo: requestBody !== undefined,
    cabecalhos: headers.length > 0,
    resposta: true,
  };
  return (Object.keys(titles) as SectionId[])
    .filter((id) => present[id])
    .map((id) => ({ id, title: titles[id] }));
}
