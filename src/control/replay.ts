import { translate } from '@docusaurus/Translate';
import type { DeliverySummary } from './types';
import type { Act } from './useAct';

/** Sends a delivery once more, and tells it in the webhooks' part of the page. */
export function replay(act: Act, { deliveryId, name }: DeliverySummary): void {
  void act(
    'webhooks',
    { method: 'POST', path: `/control/deliveries/${encodeURIComponent(deliveryId)}/replay` },
    translate(
      {
        id: 'control.replay.done',
        message: '{name} saiu de novo, com os mesmos identificadores.',
        description: 'Webhook inbox: a delivery was sent once more; name is an event or report',
      },
      { name },
    ),
  );
}
