import { useState, type ReactNode } from 'react';
import type { FeedState } from '../createFeed';
import type { Ask, DeliverySummary } from '../types';
import { DeliveryRow } from './DeliveryRow';
import { NoDeliveries } from './NoDeliveries';
import styles from './styles.module.css';
import { useNewcomers } from './useNewcomers';

type Props = {
  /** Newest first; absent until they were read. */
  deliveries: DeliverySummary[] | undefined;
  state: FeedState;
  ask: Ask;
  isBusy: boolean;
  onReplay: (delivery: DeliverySummary) => void;
  onRetry: () => void;
};

/** Webhooks, newest first. Each opens in place. */
export function DeliveryList({ deliveries, state, ask, isBusy, onReplay, onRetry }: Props): ReactNode {
  const [openId, setOpenId] = useState<string>();
  const { newIds, message } = useNewcomers(deliveries);
  return (
    <>
      <p className={styles.live} role="status">
        {message}
      </p>
      {deliveries === undefined || deliveries.length === 0 ? (
        <NoDeliveries state={state} onRetry={onRetry} />
      ) : (
        <ul className={styles.list}>
          {deliveries.map((delivery) => (
            <DeliveryRow
              key={delivery.deliveryId}
              delivery={delivery}
              ask={ask}
              isNew={newIds.includes(delivery.deliveryId)}
              isOpen={delivery.deliveryId === openId}
              isBusy={isBusy}
              onToggle={() => setOpenId(delivery.deliveryId === openId ? undefined : delivery.deliveryId)}
              onReplay={() => onReplay(delivery)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
