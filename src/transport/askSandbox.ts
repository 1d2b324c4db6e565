import type { Outcome, Send } from './createTransport';
import { createTransport } from './createTransport';
import { loadInPageSandbox, startSandbox } from './sandboxRuntime';

export type Asked<T> =
  | { ok: true; status: number; body: T }
  /** The sandbox refused: its envelope's message. */
  | { ok: false; kind: 'refused'; status: number; message: string }
  /** Nothing answered: neither a worker nor the page's own sandbox. */
  | { ok: false; kind: 'unreachable'; detail: string };

let send: Send | undefined;

/**
 * Asks the portal's sandbox for JSON. `path` is below its base (`/control/clock`); `rootUrl` is the default locale's
 * base URL. Never rejects, but for `signal`.
 */
export async function askSandbox<T>(
  rootUrl: string,
  method: string,
  path: string,
  { body, signal = new AbortController().signal }: { body?: unknown; signal?: AbortSignal } = {},
): Promise<Asked<T>> {
  send ??= createTransport({
    startWorker: () => startSandbox(rootUrl),
    loadInPage: () => loadInPageSandbox(rootUrl),
    fetch: (request) => fetch(request),
    now: () => performance.now(),
  });
  const url = new URL(`${rootUrl}__sandbox${path}`, location.href).href;
  const request = {
    method,
    url,
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }) } as Record<string, string>,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  return toAsked<T>(await send(request, { signal, onPhase: () => {} }));
}

/** What an answer of the transport means to who asked for JSON. */
export function toAsked<T>(outcome: Outcome): Asked<T> {
  if (outcome.kind === 'aborted') return { ok: false, kind: 'unreachable', detail: 'aborted' };
  if (outcome.kind !== 'answered') return { ok: false, kind: 'unreachable', detail: outcome.detail };
  const body = parse(outcome.text);
  if (outcome.status < 300) return { ok: true, status: outcome.status, body: body as T };
  const message = (body as { message?: unknown } | undefined)?.message;
  return {
    ok: false,
    kind: 'refused',
    status: outcome.status,
    message: typeof message === 'string' ? message : outcome.text,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
