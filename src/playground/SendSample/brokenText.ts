import { translate } from '@docusaurus/Translate';

/** When a part of the page's code could not be loaded: `reason` is the browser's. */
export function brokenText(reason: string): string {
  return translate(
    {
      id: 'sendSample.broken',
      message: 'Uma parte desta página não carregou. Recarregue e tente de novo. ({reason})',
      description: 'Webhook page: the code that sends an example could not be loaded',
    },
    { reason },
  );
}
