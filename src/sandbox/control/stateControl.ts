import type { Json } from '../../contract/types';
import { badRequest } from '../apiError';
import { freshState, restoreState, type State } from '../state';
import { ok, type ControlBehaviour } from './control';

/** `GET /control/health` */
export const readHealth: ControlBehaviour = ({ now }, { version, isPersistent, loadedProducts }) =>
  ok({
    status: 'ok',
    version,
    products: [...loadedProducts.keys()],
    storage: isPersistent ? 'persistent' : 'memory',
    now: new Date(now).toISOString(),
  });

/** `POST /control/reset`: what was set on the command line, the seed and the latency, stays. */
export const reset: ControlBehaviour = (_call, { workspace }) => {
  const { seed, latencyMs } = workspace.firstSettings();
  workspace.replace(freshState({ seed, latencyMs }));
  return ok();
};

/** `GET /control/state` */
export const exportState: ControlBehaviour = (_call, { workspace }) =>
  ok((workspace.result() ?? workspace.state()) as unknown as Json);

/** `PUT /control/state`: a state of another version or shape is refused, and nothing changes. */
export const importState: ControlBehaviour = ({ body }, { workspace }) => {
  const state: State | undefined = restoreState(body);
  if (!state || !workspace.replace(state)) {
    throw badRequest('This is not a state of this version of the sandbox');
  }
  return ok();
};
