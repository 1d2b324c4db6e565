import { useEffect, useRef, useState } from 'react';
import { translate } from '@docusaurus/Translate';
import type { DeliverySummary } from '../types';

/** Which deliveries came since the last look, and how to say so. What was there at the first look isn't new. */
export function useNewcomers(deliveries: DeliverySummary[] | undefined): {
  newIds: string[];
  message: string;
} {
  const known = useRef<Set<string>>(undefined);
  const [newcomers, setNewcomers] = useState<DeliverySummary[]>([]);

  useEffect(() => {
    if (!deliveries) return;
    const before = known.current;
    known.current = new Set(deliveries.map(({ deliveryId }) => deliveryId));
    const fresh = before ? deliveries.filter(({ deliveryId }) => !before.has(deliveryId)) : [];
    if (fresh.length > 0) setNewcomers(fresh);
  }, [deliveries]);

  return { newIds: newcomers.map(({ deliveryId }) => deliveryId), message: toMessage(newcomers) };
}

function toMessage(newcomers: DeliverySummary[]): string {
  const [first] = newcomers;
  if (!first) return '';
  if (newcomers.length === 1) {
    return translate(
      {
        id: 'control.inbox.newOne',
        message: 'Chegou um webhook: {name}.',
        description: 'Webhook inbox, read out: one new delivery',
      },
      { name: first.name },
    );
  }
  return translate(
    {
      id: 'control.inbox.newMany',
      message: 'Chegaram {count} webhooks.',
      description: 'Webhook inbox, read out: several new deliveries',
    },
    { count: newcomers.length },
  );
}
