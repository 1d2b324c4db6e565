import type { FailureKind, RelayReason } from './createTransport';

export type Refused = { failure: FailureKind; detail: string; relay?: RelayReason };

/** What the relay's own reasons are to a reader. */
const failures: Record<RelayReason, FailureKind> = {
  origin: 'policy',
  host: 'policy',
  method: 'policy',
  tooLarge: 'policy',
  keys: 'policy',
  dns: 'dns',
  refused: 'refused',
  timeout: 'timeout',
  tls: 'tls',
};

/** Reads the body of an answer that carries `X-Klavi-Relay: refused`: `{ reason, message }`. */
export function readRefusal(text: string): Refused {
  const { reason, message } = parse(text);
  const detail = typeof message === 'string' ? message : text;
  if (typeof reason !== 'string' || !Object.hasOwn(failures, reason)) return { failure: 'unknown', detail };
  const relay = reason as RelayReason;
  return { failure: failures[relay], detail, relay };
}

function parse(text: string): { reason?: unknown; message?: unknown } {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}
