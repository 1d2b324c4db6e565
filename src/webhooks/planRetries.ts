import { webhookDelivery } from '../catalog/webhookDelivery';

/**
 * When a delivery that hasn't succeeded is tried next, in milliseconds since 1970, from the number of attempts made and
 * the time of the last one (the time of creation before the first). `undefined` when the first attempt and all its
 * retries are used up.
 */
export function planRetries(attemptsMade: number, lastAttemptAt: number): number | undefined {
  const { retries, firstWaitMs, growth } = webhookDelivery;
  if (attemptsMade === 0) return lastAttemptAt;
  if (attemptsMade > retries) return undefined;
  return lastAttemptAt + firstWaitMs * growth ** (attemptsMade - 1);
}
