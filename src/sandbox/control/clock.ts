import { isJsonObject } from '../../contract/isJsonObject';
import type { Json } from '../../contract/types';
import { ok, type ControlBehaviour } from './control';

/** `GET /control/clock` */
export const readClock: ControlBehaviour = (_call, { workspace }) => {
  const { clockOffset } = workspace.state();
  return ok(tellClock(workspace.surroundings().now, clockOffset));
};

/** `POST /control/clock`: everything that falls due on the way happens before it answers. */
export const advanceClock: ControlBehaviour = (call, context) => {
  const { workspace } = context;
  const seconds = isJsonObject(call.body) ? Number(call.body.advanceSeconds) : 0;
  workspace.change({ clockOffset: workspace.state().clockOffset + seconds * 1000 });
  workspace.settle();
  return readClock(call, context);
};

function tellClock(now: number, clockOffset: number): Json {
  return { now: new Date(now).toISOString(), offsetSeconds: Math.round(clockOffset / 1000) };
}
