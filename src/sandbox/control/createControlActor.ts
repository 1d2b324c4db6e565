import type { Actor } from '../answerCall';
import { ApiError, toEnvelope } from '../apiError';
import type { Answer, Call } from '../call';
import type { Acted } from '../simulation';
import type { ControlContext } from './control';
import { controls } from './controls';

/** What may follow from a control operation at once: a clock put forward, a delivery replayed, a consent authorised. */
export type Run = () => void;

/**
 * Who answers the control contract: the sandbox itself, or the product whose consents, journeys and tasks an operation
 * is about. What falls due by it is done before it answers.
 */
export function createControlActor(context: ControlContext & { run: Run }): Actor {
  const { workspace, loadedProducts, run } = context;
  let owner: string | undefined;

  function askProducts(call: Call): Acted | undefined {
    for (const product of loadedProducts.keys()) {
      const acted = workspace.session(product)?.control(call);
      if (!acted) continue;
      owner = product;
      return acted;
    }
    return undefined;
  }

  return {
    authenticate: () => {},
    precheck: () => {},
    answer(call) {
      const behaviour = Object.hasOwn(controls, call.operation.id) ? controls[call.operation.id] : undefined;
      if (!behaviour) return askProducts(call);
      return { answer: answerOwn(() => behaviour(call, context)), emissions: [], keep: () => {} };
    },
    keep(acted) {
      if (owner !== undefined) workspace.keep(owner, acted);
      run();
    },
  };
}

function answerOwn(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: toEnvelope(error), headers: error.headers };
  }
}
