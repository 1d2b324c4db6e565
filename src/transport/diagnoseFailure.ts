import type { FailureKind, RelayReason } from './createTransport';
import { isLoopback } from './isLoopback';

/** Where a page sends by itself: a host, the sandbox on this machine, or the relay on it. */
export type Carrier = 'host' | 'local' | 'relay';

/** What a page can learn about a request that brought nothing back. */
export type FailureFacts = {
  by: Carrier;
  /** The page's own address. */
  pageUrl: string;
  /** Who was called: the host, the local sandbox or the relay. */
  calledUrl: string;
  /** `navigator.onLine`. */
  isOnline: boolean;
  /** A `securitypolicyviolation` named the called address. */
  isBlockedByPolicy: boolean;
  /** The browser's permission for pages that call this machine, where it has one. */
  localNetwork: PermissionState | undefined;
  /** Whether the same host answered a request for nothing; `readable`: one on this machine also lets the page read. */
  probe: 'readable' | 'answered' | 'silent' | 'skipped';
  /** The browser's own words. */
  message: string;
};

export type Diagnosis = { failure: FailureKind; detail: string; relay?: RelayReason };

/**
 * Why a request failed, from what is known. Browsers hide the reason from pages on purpose (Fetch standard: a network
 * error), so it is concluded: what is certain first, then whether the host answers at all. They never tell an unknown
 * name from a closed door: both are `refused`.
 */
export function diagnoseFailure(facts: FailureFacts): Diagnosis {
  const failure = decide(facts);
  return {
    failure,
    detail: describe(facts, failure),
    // A relay that answers, yet not to this page: it names the origins that it serves, and this is none of them.
    ...(failure === 'policy' && !facts.isBlockedByPolicy && { relay: 'origin' as const }),
  };
}

function decide(facts: FailureFacts): FailureKind {
  const { by, pageUrl, calledUrl, isOnline, isBlockedByPolicy, localNetwork, probe } = facts;
  if (!URL.canParse(calledUrl)) return 'unknown';
  if (isBlockedByPolicy) return 'policy';
  if (isLoopback(calledUrl)) {
    // A page of this machine needs no permission to call it.
    if (localNetwork === 'denied' && !isLoopback(pageUrl)) return 'localNetworkDenied';
    if (probe === 'answered') return by === 'relay' ? 'policy' : 'cors';
    // It is there, and it serves this page: the connection broke.
    if (probe === 'readable') return 'unknown';
    if (by === 'relay') return 'relayMissing';
    return by === 'local' ? 'localMissing' : 'refused';
  }
  if (isMixed(pageUrl, calledUrl)) return 'mixedContent';
  if (!isOnline) return 'offline';
  if (new URL(calledUrl).origin === new URL(pageUrl).origin) return 'unknown';
  if (probe === 'answered') return 'cors';
  return probe === 'silent' ? 'refused' : 'unknown';
}

/** Mixed Content, § 4.4: http from an https page. Loopback is trusted there. */
function isMixed(pageUrl: string, calledUrl: string): boolean {
  return new URL(pageUrl).protocol === 'https:' && new URL(calledUrl).protocol === 'http:';
}

/** What Chrome, Safari and Firefox say of any request that failed. */
const emptyWords = /^(Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.)$/;

/** The facts in one line, without path or query: those can hold a person's data. */
function describe(facts: FailureFacts, failure: FailureKind): string {
  const { pageUrl, calledUrl, isOnline, localNetwork, probe, message } = facts;
  return [
    `${toOrigin(pageUrl)} → ${toOrigin(calledUrl)}`,
    probe === 'skipped' ? '' : `probe: ${probe}`,
    localNetwork ? `local network: ${localNetwork}` : '',
    isOnline ? '' : 'navigator.onLine: false',
    failure === 'unknown' && !emptyWords.test(message) ? message : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function toOrigin(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '?';
}
