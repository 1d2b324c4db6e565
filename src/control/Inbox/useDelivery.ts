import { useEffect, useState } from 'react';
import { failureText } from '../useAct';
import type { Ask, Delivery, DeliverySummary } from '../types';

export type ReadDelivery =
  { kind: 'reading' } | { kind: 'read'; delivery: Delivery } | { kind: 'failed'; text: string };

/** A delivery with its body and headers; read again when an attempt was added. */
export function useDelivery(ask: Ask, { deliveryId, attempts }: DeliverySummary): ReadDelivery {
  const [read, setRead] = useState<ReadDelivery>({ kind: 'reading' });
  const { length } = attempts;

  useEffect(() => {
    let isOver = false;
    void ask<Delivery>('GET', `/control/deliveries/${encodeURIComponent(deliveryId)}`).then((asked) => {
      if (isOver) return;
      setRead(
        asked.ok ? { kind: 'read', delivery: asked.body } : { kind: 'failed', text: failureText(asked) },
      );
    });
    return () => {
      isOver = true;
    };
  }, [ask, deliveryId, length]);

  return read;
}
