import type { OperationDoc } from '../contract/types';
import { createTransport, type Outcome, type Phase } from '../transport/createTransport';
import { evaluateLinks } from './evaluateLinks';
import { loadInPageSandbox, startSandbox } from '../transport/sandboxRuntime';
import { sessionStore } from './sessionStore';
import { parseJson, toExchange } from './toExchange';
import type { HttpRequest } from '../transport/httpRequest';
import type { RequestValues } from './types';

/**
 * Sends a request to the portal's own sandbox and keeps a successful answer, so that its tokens and ids serve the
 * next calls. Loaded by the first send.
 */
export async function callSandbox(
  operation: OperationDoc,
  values: RequestValues,
  {
    request,
    rootUrl,
    signal,
    onPhase,
  }: { request: HttpRequest; rootUrl: string; signal: AbortSignal; onPhase: (phase: Phase) => void },
): Promise<Outcome> {
  const send = createTransport({
    startWorker: () => startSandbox(rootUrl),
    loadInPage: () => loadInPageSandbox(rootUrl),
    fetch: (one) => fetch(one),
    now: () => performance.now(),
  });
  const outcome = await send(request, { signal, onPhase });
  if (outcome.kind !== 'answered' || outcome.status < 200 || outcome.status > 299) return outcome;
  const body = parseJson(outcome.text);
  if (body === undefined) return outcome;
  const carried = evaluateLinks(operation, toExchange(request, values, { ...outcome, body }));
  sessionStore.keep(operation.product, operation.id, { at: Date.now(), body, carried });
  return outcome;
}
