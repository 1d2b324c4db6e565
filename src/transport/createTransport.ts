import type { HttpRequest } from './httpRequest';

/** The header by which the sandbox signs its answers; a static host that answers instead lacks it. */
const SIGNATURE = 'X-Klavi-Sandbox';

export type InPageFetch = (request: Request) => Promise<Response>;

export type Outcome =
  | {
      kind: 'answered';
      /** Who answered: the service worker, or the same sandbox inside the page. */
      by: 'worker' | 'page';
      status: number;
      headers: [string, string][];
      text: string;
      bytes: number;
      ms: number;
    }
  | { kind: 'unreachable'; detail: string }
  | { kind: 'aborted' };

export type Phase = 'starting' | 'sending';

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
          exchange('worker', toRequest(wanted, signal), fetch).catch(() => undefined),
        );
        if (answer) return answer;
      }
      const inPage = await orAborted(loadInPage());
      const answer = await orAborted(exchange('page', toRequest(wanted, signal), inPage));
      return answer ?? { kind: 'unreachable', detail: `no ${SIGNATURE} header` };
    } catch (error) {
      if (signal.aborted) return { kind: 'aborted' };
      return { kind: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
    }
  };
}

function toRequest({ method, url, headers, body }: HttpRequest, signal: AbortSignal): Request {
  return new Request(url, { method, headers, body, signal, cache: 'no-store', credentials: 'omit' });
}
