import type { LocalText } from './localText';

/** Where a code shows: the HTTP status, the body of a 416, a delivered report, an Open Data task, a return address. */
export type ErrorKind = 'http' | 'business' | 'report' | 'openData' | 'redirect' | 'payment';

/** Who can end the problem. */
export type ErrorActor = 'client' | 'klavi' | 'institution' | 'endUser' | 'nobody';

/** Whether the same call is worth repeating. `no` means: only after something has changed. */
export type ErrorRetry = 'needless' | 'no' | 'now' | 'later' | 'backoff';

/** A code, or codes that mean the same, and what to do about it. */
export type ErrorEntry = {
  kind: ErrorKind;
  /** As klavi writes them; a range has an en dash. */
  codes: string[];
  /** klavi's own name, where it has one. */
  name?: string;
  meaning: LocalText;
  actors: ErrorActor[];
  retry: ErrorRetry;
  action: LocalText;
  /** What klavi has not published about it. */
  provisional?: LocalText;
};
