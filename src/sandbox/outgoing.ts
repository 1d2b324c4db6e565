/** A webhook about to leave: `body` is the very text that was signed. Times in milliseconds. */
export type OutgoingWebhook = {
  url: string;
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
  maxRedirects: number;
};

/** What came of one attempt. Only `answered` with a 2XX ends the delivery; everything else is tried again. */
export type AttemptOutcome =
  | { kind: 'answered'; status: number; redirects: number }
  /** The address may never be called: not this machine, link-local, a metadata service. `reason` says which, and the way out. */
  | { kind: 'refused'; reason: string }
  | { kind: 'timeout' }
  | { kind: 'unreachable'; reason: string }
  /** The sandbox itself lost it, because it was asked to. */
  | { kind: 'lost' };

/** Sends one webhook. It never rejects: what goes wrong is an outcome. */
export type Deliver = (webhook: OutgoingWebhook) => Promise<AttemptOutcome>;
