import { advanceClock, readClock } from './clock';
import type { ControlBehaviour } from './control';
import { clearDeliveries, listDeliveries, readDelivery, replayDelivery } from './deliveriesControl';
import { sendSample } from './sendSample';
import { changeSettings, readSettings } from './settingsControl';
import { exportState, importState, readHealth, reset } from './stateControl';
import { ok } from './control';

/** The sandbox's own operations. Those on consents, journeys and tasks are answered by the product they belong to. */
export const controls: Record<string, ControlBehaviour> = {
  readHealth,
  reset,
  exportState,
  importState,
  readClock,
  advanceClock,
  readSettings,
  changeSettings,
  listDeliveries,
  readDelivery,
  replayDelivery,
  clearDeliveries,
  sendSample,
  // What is due was done before any control operation.
  runDue: ({ now }, { workspace, arrived }) => {
    const { deliveries } = workspace.state();
    const pending = deliveries.filter(({ status }) => status === 'pending').length;
    return ok({ now: new Date(now).toISOString(), delivered: arrived, pending });
  },
};
