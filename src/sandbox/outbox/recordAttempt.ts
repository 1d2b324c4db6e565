import { planRetries } from '../../webhooks/planRetries';
import type { AttemptOutcome } from '../outgoing';
import type { Delivery } from './delivery';

/** Milliseconds from one arrival to the next, when a delivery is to arrive more than once. */
const repeatAfter = 500;

/** Attempts that are remembered of one delivery: a receiver that is always down can be replayed for ever. */
const mostAttempts = 30;

/**
 * A delivery after an attempt: arrived (2XX), to be tried again by klavi's plan, or failed once that is used up.
 * `at` is when the attempt ended.
 */
export function recordAttempt(delivery: Delivery, outcome: AttemptOutcome, at: number): Delivery {
  const { dueAt: _due, busyUntil: _busy, ...rest } = delivery;
  const attempts = [...delivery.attempts, { at, outcome }].slice(-mostAttempts);
  const tries = delivery.tries + 1;
  if (hasArrived(outcome)) {
    return delivery.repeats > 0
      ? {
          ...rest,
          attempts,
          tries: 0,
          repeats: delivery.repeats - 1,
          status: 'pending',
          dueAt: at + repeatAfter,
        }
      : { ...rest, attempts, tries, status: 'delivered' };
  }
  const next = planRetries(tries, at);
  return next === undefined
    ? { ...rest, attempts, tries, repeats: 0, status: 'failed' }
    : { ...rest, attempts, tries, status: 'pending', dueAt: next };
}

export function hasArrived(outcome: AttemptOutcome): boolean {
  return outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300;
}
