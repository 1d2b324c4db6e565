import type { Json } from '../../contract/types';
import { internalError, notFound } from '../apiError';
import type { Call } from '../call';
import type { Delivery } from '../outbox/delivery';
import { prepareWebhook } from '../outbox/prepareWebhook';
import { toDeliveryView } from '../outbox/toDeliveryView';
import { ok, type ControlBehaviour, type ControlContext } from './control';

/** `GET /control/deliveries`: newest first. */
export const listDeliveries: ControlBehaviour = ({ parameters: { query } }, context) => {
  const { limit = 50, requestId, name } = query;
  const asked = context.workspace.state().deliveries.filter((delivery) => {
    return (
      (requestId === undefined || delivery.ids.requestId === requestId) &&
      (name === undefined || delivery.name === name)
    );
  });
  const newest = asked.slice(-Number(limit)).reverse();
  return ok(newest.map((delivery) => summarize(delivery, context)));
};

/** `GET /control/deliveries/{deliveryId}`: with its body and headers, as they left or would leave. */
export const readDelivery: ControlBehaviour = (call, context) => {
  const delivery = requireDelivery(call, context);
  const product = context.loadedProducts.get(delivery.product);
  const session = context.workspace.session(delivery.product);
  if (!product || !session) throw internalError(delivery.name, `there is no product ${delivery.product}`);
  const { seed } = context.workspace.state().settings;
  const last = delivery.attempts.at(-1)?.at ?? delivery.dueAt ?? delivery.createdAt;
  const { sign, body } = prepareWebhook(delivery, { product, session, seed, now: last });
  const { headers, body: bodyText } = sign();
  return ok({ ...summarize(delivery, context), headers, body, bodyText });
};

/** `POST /control/deliveries/{deliveryId}/replay`: the same ids and bytes once more. */
export const replayDelivery: ControlBehaviour = (call, context) => {
  const delivery = requireDelivery(call, context);
  const replayed: Delivery = {
    ...delivery,
    status: 'pending',
    dueAt: call.now,
    tries: 0,
    repeats: delivery.status === 'pending' ? delivery.repeats + 1 : 0,
  };
  const { deliveries } = context.workspace.state();
  context.workspace.change({ deliveries: deliveries.map((one) => (one === delivery ? replayed : one)) });
  return ok(summarize(replayed, context));
};

/** `DELETE /control/deliveries`: what is still on its way stays. */
export const clearDeliveries: ControlBehaviour = (_call, { workspace }) => {
  const { deliveries } = workspace.state();
  workspace.change({ deliveries: deliveries.filter(({ status }) => status === 'pending') });
  return ok();
};

function requireDelivery({ parameters }: Call, { workspace }: ControlContext): Delivery {
  const id = parameters.path.deliveryId;
  const delivery = workspace.state().deliveries.find(({ deliveryId }) => deliveryId === id);
  if (!delivery) throw notFound('Delivery not found');
  return delivery;
}

function summarize(delivery: Delivery, { loadedProducts }: ControlContext): Record<string, Json> {
  const webhooks = loadedProducts.get(delivery.product)?.contract.webhooks ?? [];
  const isOpen = webhooks.find(({ id }) => id === delivery.name)?.isOpen ?? false;
  return toDeliveryView(delivery, isOpen);
}
