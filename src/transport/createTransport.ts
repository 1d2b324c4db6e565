import type { HttpRequest } from './httpRequest';
import { toFetchRequest } from './toFetchRequest';

/** The header by which the sandbox signs its answers; a static host that answers instead lacks it. */
const SIGNATURE = 'X-Klavi-Sandbox';

export type InPageFetch = (request: Request) => Promise<Response>;

/** Why no answer came, as far as it is known. */
export type FailureKind =
  /** The machine has no network. */
  | 'offline'
  /** The host's name is not known. Only the relay can tell this from `refused`. */
  | 'dns'
  /** The host is there; the browser keeps its answer from pages of other origins. */
  | 'cors'
  /** An https page may not call http. */
  | 'mixedContent'
  | 'timeout'
  /** A policy kept the call back: the page's list of hosts (CSP), or a rule of the relay. */
  | 'policy'
  /** The browser did not let the page call this machine, or its network. */
  | 'localNetworkDenied'
  /** Nobody answers at the host, or, without the relay, its name may be unknown: browsers don't tell. */
  | 'refused'
  /** The relay didn't trust the host's certificate. */
  | 'tls'
  /** The host pointed elsewhere. The page doesn't follow: it would take keys along. */
  | 'redirected'
  /** Nothing runs at the relay's address. */
  | 'relayMissing'
  /** Nothing runs at the local sandbox's address. */
  | 'localMissing'
  | 'unknown';

/** Why the relay sent nothing on, or has no answer to pass back, in its own word. */
export type RelayReason =
  'origin' | 'host' | 'method' | 'tooLarge' | 'keys' | 'dns' | 'refused' | 'timeout' | 'tls';

export type Outcome =
  | {
      kind: 'answered';
      /** Who answered: the service worker, the same sandbox inside the page, a host, or a host through the relay. */
      by: 'worker' | 'page' | 'host' | 'relay';
      status: number;
      headers: [string, string][];
      text: string;
      bytes: number;
      ms: number;
    }
  /** A host, the local sandbox or the relay gave no answer. `url` is the one who gave none: a host, or the relay. */
  | { kind: 'failed'; failure: FailureKind; detail: string; url: string; relay?: RelayReason }
  /** The portal's own sandbox runs neither in a worker nor in the page. */
  | { kind: 'unreachable'; detail: string }
  | { kind: 'aborted' };

/** `diagnosing`: nothing came back, and the reason is being looked for. */
export type Phase = 'starting' | 'sending' | 'diagnosing';

export type Send = (
  request: HttpRequest,
  options: { signal: AbortSignal; onPhase: (phase: Phase) => void },
) => Promise<Outcome>;

/** Sends to the portal's sandbox: through the worker when it controls the page, else inside the page. */
export function createTransport({
  startWorker,
  loadInPage,
  fetch,
  now,
}: {
  startWorker: () => Promise<boolean>;
  loadInPage: () => Promise<InPageFetch>;
  fetch: (request: Request) => Promise<Response>;
  /** Milliseconds from any start. */
  now: () => number;
}): Send {
  async function exchange(
    by: 'worker' | 'page',
    request: Request,
    send: InPageFetch,
  ): Promise<Outcome | undefined> {
    const startedAt = now();
    const response = await send(request);
    if (!response.headers.has(SIGNATURE)) return undefined;
    const text = await response.text();
    const ms = now() - startedAt;
    const bytes = new TextEncoder().encode(text).length;
    return { kind: 'answered', by, status: response.status, headers: [...response.headers], text, bytes, ms };
  }

  return async function send(wanted, { signal, onPhase }) {
    const aborted = new Promise<never>((_resolve, reject) => {
      if (signal.aborted) reject(signal.reason as Error);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    aborted.catch(() => {});
    // `aborted` first: once called off, work that has settled too must not lead to the next step.
    const orAborted = <T>(work: Promise<T>): Promise<T> => Promise.race([aborted, work]);
    try {
      onPhase('starting');
      const hasWorker = await orAborted(startWorker());
      onPhase('sending');
      if (hasWorker) {
        const answer = await orAborted(
          exchange('worker', toFetchRequest(wanted, signal), fetch).catch(() => undefined),
        );
        if (answer) return answer;
      }
      const inPage = await orAborted(loadInPage());
      const answer = await orAborted(exchange('page', toFetchRequest(wanted, signal), inPage));
      return answer ?? { kind: 'unreachable', detail: `no ${SIGNATURE} header` };
    } catch (error) {
      if (signal.aborted) return { kind: 'aborted' };
      return { kind: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
    }
  };
}
