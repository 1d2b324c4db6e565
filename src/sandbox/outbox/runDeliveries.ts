import type { AttemptOutcome, Deliver } from '../outgoing';
import type { Product } from '../product';
import type { Workspace } from '../workspace';
import type { Delivery } from './delivery';
import { prepareWebhook } from './prepareWebhook';
import { hasArrived, recordAttempt } from './recordAttempt';

/** Milliseconds that a runtime has for an attempt: the 10 s of its timeout, and some to write down what came of it. */
const attemptTime = 15_000;

/** Attempts that go out at once. */
const mostAtOnce = 20;

/** An attempt that somebody has to make outside of the lock. */
export type StartedAttempt = { deliveryId: string; send(deliver: Deliver): Promise<AttemptOutcome> };

export type RunOptions = {
  workspace: Workspace;
  loadedProducts: Map<string, Product>;
  /** Whether anything can leave this runtime; without it everything ends in the inbox. */
  canSend: boolean;
  /**
   * `quick`: what is over at once and costs little. `inbox`: reports too. `all`: also what takes as long as its receiver
   * likes, which only a tick waits for.
   */
  scope: 'quick' | 'inbox' | 'all';
};

/**
 * Makes the attempts that are due. Those for the inbox, and those that are to get lost, are over at once; what has an
 * address is marked as busy and handed back, to be sent without holding the store. Attempts whose runtime died are due
 * again when its time is up: a delivery may arrive twice, and never not at all.
 */
export function runDeliveries({ workspace, loadedProducts, canSend, scope }: RunOptions): {
  started: StartedAttempt[];
  arrived: number;
} {
  const { now } = workspace.surroundings();
  const started: StartedAttempt[] = [];
  let { dropNext } = workspace.state().settings.webhooks;
  let isChanged = false;
  let arrived = 0;

  function attempt(delivery: Delivery): Delivery {
    if (!isDue(delivery, now)) return delivery;
    const product = loadedProducts.get(delivery.product);
    const session = workspace.session(delivery.product);
    if (!product || !session) return delivery;
    const isForInbox = !canSend || delivery.url === '';
    if (scope !== 'all' && !isForInbox) return delivery;
    if (scope === 'quick' && delivery.content.kind === 'recipe') return delivery;
    const { seed, webhooks } = workspace.state().settings;
    let current = delivery;
    // The inbox is always there: what was due while nobody looked arrived when it was due.
    while (isDue(current, now) && started.length < mostAtOnce) {
      isChanged = true;
      const at = isForInbox ? (current.dueAt ?? now) : now;
      if (dropNext > 0) {
        dropNext -= 1;
        current = recordAttempt(current, { kind: 'lost' }, at);
        continue;
      }
      const { sign, problem } = prepareWebhook(current, { product, session, seed, now: at });
      if (problem !== undefined) {
        current = recordAttempt(current, { kind: 'refused', reason: problem }, at);
      } else if (isForInbox) {
        const { inboxStatus: status } = webhooks;
        const outcome = { kind: 'answered' as const, status, redirects: 0 };
        if (hasArrived(outcome)) arrived += 1;
        current = recordAttempt(current, outcome, at);
      } else {
        const outgoing = sign();
        started.push({ deliveryId: current.deliveryId, send: (deliver) => deliver(outgoing) });
        current = { ...current, busyUntil: now + attemptTime };
      }
    }
    return current;
  }

  const { deliveries: before } = workspace.state();
  const first = before.findIndex((delivery) => isDue(delivery, now));
  if (first < 0) return { started, arrived };
  const deliveries = before.slice();
  for (let index = first; index < before.length; index++) {
    const delivery = before[index];
    if (delivery) deliveries[index] = attempt(delivery);
  }
  if (isChanged) {
    const { settings } = workspace.state();
    workspace.change({ deliveries });
    if (dropNext !== settings.webhooks.dropNext) {
      workspace.change({ settings: { ...settings, webhooks: { ...settings.webhooks, dropNext } } });
    }
  }
  return { started, arrived };
}

/** Writes down what came of an attempt that was made outside of the lock. */
export function finishAttempt(workspace: Workspace, deliveryId: string, outcome: AttemptOutcome): void {
  const { now } = workspace.surroundings();
  const { deliveries } = workspace.state();
  workspace.change({
    deliveries: deliveries.map((one) =>
      one.deliveryId === deliveryId && one.busyUntil !== undefined ? recordAttempt(one, outcome, now) : one,
    ),
  });
}

export function isDue({ status, dueAt, busyUntil }: Delivery, now: number): boolean {
  return status === 'pending' && (dueAt ?? 0) <= now && (busyUntil ?? 0) <= now;
}
