import { requireEnvironment } from '../catalog/environments';
import type { OperationDoc } from '../contract/types';
import { createTransport, type Outcome, type Phase } from '../transport/createTransport';
import type { HttpRequest } from '../transport/httpRequest';
import { loadInPageSandbox, startSandbox } from '../transport/sandboxRuntime';
import { sendToHost } from '../transport/sendToHost';
import { answersOf } from './answers';
import type { EnvironmentChoice } from './environmentStore';
import { evaluateLinks } from './evaluateLinks';
import { parseJson, toExchange } from './toExchange';
import type { RequestValues } from './types';

const TIMEOUT_MS = 30_000;

/** Characters: twice what the store keeps, since that measures without spaces. */
const LONGEST_KEPT = 100_000;

/** Who carries a call: the sandbox in the browser, a loopback address, the host itself, or the relay before it. */
export function wayOf({ id, useRelay }: EnvironmentChoice): 'page' | 'local' | 'host' | 'relay' {
  const { reach } = requireEnvironment(id);
  if (reach === 'page') return 'page';
  if (reach === 'loopback') return 'local';
  return reach === 'relay' || useRelay ? 'relay' : 'host';
}

/**
 * Sends a request to the environment and keeps a successful answer, so that its tokens and ids serve the next calls.
 * Loaded by the first send.
 */
export async function callEnvironment(
  operation: OperationDoc,
  values: RequestValues,
  {
    request,
    environment,
    rootUrl,
    ...options
  }: {
    request: HttpRequest;
    environment: EnvironmentChoice;
    rootUrl: string;
    signal: AbortSignal;
    onPhase: (phase: Phase) => void;
  },
): Promise<Outcome> {
  const by = wayOf(environment);
  const outcome =
    by === 'page'
      ? await createTransport({
          startWorker: () => startSandbox(rootUrl),
          loadInPage: () => loadInPageSandbox(rootUrl),
          fetch: (one) => fetch(one),
          now: () => performance.now(),
        })(request, options)
      : await sendToHost(request, { ...options, by, timeoutMs: TIMEOUT_MS, relayUrl: environment.relayUrl });
  if (outcome.kind !== 'answered' || outcome.status < 200 || outcome.status > 299) return outcome;
  // The store keeps nothing that long, and to read it would hold up the page.
  if (outcome.text.length > LONGEST_KEPT) return outcome;
  const body = parseJson(outcome.text);
  if (body === undefined) return outcome;
  const carried = evaluateLinks(operation, toExchange(request, values, { ...outcome, body }));
  answersOf(environment.id).keep(operation.product, operation.id, { at: Date.now(), body, carried });
  return outcome;
}
