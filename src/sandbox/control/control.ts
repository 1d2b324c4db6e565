import type { Answer, Call } from '../call';
import type { Product } from '../product';
import type { Workspace } from '../workspace';

/** What a control operation needs besides its call. */
export type ControlContext = {
  workspace: Workspace;
  /** The products of this sandbox, loaded: their webhooks are what deliveries are held against. */
  loadedProducts: Map<string, Product>;
  version: string;
  isPersistent: boolean;
  /** Deliveries that have arrived in this very call. */
  arrived: number;
};

/** An operation of the control contract that is the sandbox's own. It throws `ApiError` for what it refuses. */
export type ControlBehaviour = (call: Call, context: ControlContext) => Answer;

export function ok(body: Answer['body'] = { message: 'ok' }): Answer {
  return { status: 200, body };
}
