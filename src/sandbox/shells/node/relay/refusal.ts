/** Why the relay sent nothing on, or has no answer to pass back. */
export type RefusalReason =
  /** Who asks: another page, no page, another name of this machine, a plain form. */
  | 'origin'
  /** Where to: no host of the contracts. */
  | 'host'
  | 'method'
  | 'tooLarge'
  /** A key that the relay wasn't given, or a token that it no longer holds. */
  | 'keys'
  | 'dns'
  | 'refused'
  | 'timeout'
  | 'tls';

export type Refusal = { kind: 'refused'; reason: RefusalReason; message: string };

export function refuse(reason: RefusalReason, message: string): Refusal {
  return { kind: 'refused', reason, message };
}

export const refusalStatus: Record<RefusalReason, number> = {
  origin: 403,
  host: 403,
  method: 405,
  tooLarge: 413,
  keys: 409,
  dns: 502,
  refused: 502,
  tls: 502,
  timeout: 504,
};
