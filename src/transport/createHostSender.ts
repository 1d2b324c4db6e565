import type { Outcome, Phase } from './createTransport';
import type { Carrier, Diagnosis } from './diagnoseFailure';
import type { HttpRequest } from './httpRequest';
import { readRefusal } from './readRefusal';
import { toFetchRequest } from './toFetchRequest';
import { toRelayRequest } from './toRelayRequest';

const TIMEOUT_MS = 30_000;

export type HostOptions = {
  signal: AbortSignal;
  onPhase: (phase: Phase) => void;
  by: Carrier;
  /** Origin of the relay; only read with `by: 'relay'`. */
  relayUrl?: string;
  /** Milliseconds until the whole answer has to be there. */
  timeoutMs?: number;
};

export type SendToHost = (request: HttpRequest, options: HostOptions) => Promise<Outcome>;

/** What a diagnosis starts from; `signal` ends it. */
export type FailedCall = { by: Carrier; calledUrl: string; message: string; signal: AbortSignal };

/** The headers by which the sandbox and the relay sign what they answer: another program on the port has neither. */
const signatures = { host: undefined, local: 'X-Klavi-Sandbox', relay: 'X-Klavi-Relay' };

/** Sends to a host, to the sandbox on this machine or through the relay on it. Never rejects. */
export function createHostSender({
  fetch,
  now,
  watch,
}: {
  fetch: (request: Request) => Promise<Response>;
  /** Milliseconds from any start. */
  now: () => number;
  /** Begins to note what may explain a failure of this call. */
  watch: () => { diagnose: (call: FailedCall) => Promise<Diagnosis>; stop: () => void };
}): SendToHost {
  return async function send(wanted, { signal, onPhase, by, relayUrl = '', timeoutMs = TIMEOUT_MS }) {
    const called = by === 'relay' ? toRelayRequest(wanted, relayUrl) : wanted;
    const calledUrl = by === 'relay' ? relayUrl : wanted.url;
    const fail = ({ failure, detail, relay }: Diagnosis, url = calledUrl): Outcome => {
      return { kind: 'failed', failure, detail, url, ...(relay && { relay }) };
    };
    if (signal.aborted) return { kind: 'aborted' };
    // A browser would take it for an address of this site, and send keys there.
    if (!URL.canParse(called.url) || !URL.canParse(wanted.url)) {
      return fail({ failure: 'unknown', detail: `not an absolute address: ${called.url}` });
    }
    const ending = new AbortController();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      ending.abort();
    }, timeoutMs);
    const end = () => ending.abort();
    signal.addEventListener('abort', end, { once: true });
    const watching = watch();
    try {
      onPhase('sending');
      const startedAt = now();
      const response = await fetch(toFetchRequest(called, ending.signal));
      if (response.type === 'opaqueredirect') {
        return fail({ failure: 'redirected', detail: `redirect: ${wanted.method}` }, wanted.url);
      }
      const bytes = await response.arrayBuffer();
      const ms = now() - startedAt;
      const text = new TextDecoder().decode(bytes);
      const signature = signatures[by];
      if (signature && !response.headers.has(signature)) {
        const failure = by === 'relay' ? 'relayMissing' : 'localMissing';
        return fail({ failure, detail: `HTTP ${response.status}, no ${signature} header` });
      }
      if (by === 'relay' && response.headers.get('X-Klavi-Relay') !== 'answered') {
        const refused = readRefusal(text);
        return fail(refused, refused.relay === 'origin' ? relayUrl : wanted.url);
      }
      return {
        kind: 'answered',
        by: by === 'relay' ? 'relay' : 'host',
        status: response.status,
        headers: [...response.headers].filter(([name]) => name !== 'x-klavi-relay'),
        text,
        bytes: bytes.byteLength,
        ms,
      };
    } catch (error) {
      if (signal.aborted) return { kind: 'aborted' };
      if (isLate) return fail({ failure: 'timeout', detail: `${timeoutMs} ms` }, wanted.url);
      clearTimeout(timer);
      onPhase('diagnosing');
      const message = error instanceof Error ? error.message : String(error);
      const diagnosis = await watching.diagnose({ by, calledUrl, message, signal });
      return signal.aborted ? { kind: 'aborted' } : fail(diagnosis);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      watching.stop();
    }
  };
}
