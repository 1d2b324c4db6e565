import type { Json } from '../../contract/types';
import type { Attempt, Delivery } from './delivery';

/** `DeliverySummary` of the control contract. */
export function toDeliveryView(delivery: Delivery, provisional: boolean): Record<string, Json> {
  const { deliveryId, product, kind, name, url, level, status, createdAt, dueAt, ids, attempts } = delivery;
  return {
    deliveryId,
    product,
    kind,
    name,
    url,
    level,
    status,
    createdAt: toIso(createdAt),
    ...(dueAt !== undefined && { nextAttemptAt: toIso(dueAt) }),
    provisional,
    ...ids,
    attempts: attempts.map(toAttemptView),
  };
}

function toAttemptView({ at, outcome }: Attempt): Json {
  return {
    at: toIso(at),
    outcome: outcome.kind,
    ...(outcome.kind === 'answered' && { status: outcome.status }),
    ...('reason' in outcome && { reason: outcome.reason }),
  };
}

function toIso(time: number): string {
  return new Date(time).toISOString();
}
