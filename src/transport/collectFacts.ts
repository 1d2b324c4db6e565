import type { FailureFacts } from './diagnoseFailure';
import { isLoopback } from './isLoopback';

const PROBE_MS = 4000;

/** What is asked of the browser. `pause` lets events through that were queued before the request failed. */
export type FactSources = {
  pageUrl: string;
  isOnline: boolean;
  hasBlocked: (url: string) => boolean;
  readLocalNetwork: () => Promise<PermissionState | undefined>;
  fetch: (url: string, init: RequestInit) => Promise<unknown>;
  pause: () => Promise<void>;
};

/**
 * Gathers what can be known about a failed request. Where nothing speaks against it, it asks the host once more: for
 * nothing, without keys, and for an answer that stays closed (`no-cors`). That it comes at all is the fact.
 */
export async function collectFacts(
  call: Pick<FailureFacts, 'by' | 'calledUrl' | 'message'>,
  { pageUrl, isOnline, hasBlocked, readLocalNetwork, fetch, pause }: FactSources,
  signal: AbortSignal,
): Promise<FailureFacts> {
  await pause();
  const isHere = isLoopback(call.calledUrl);
  const localNetwork = isHere ? await readLocalNetwork() : undefined;
  const known = { ...call, pageUrl, isOnline, localNetwork, isBlockedByPolicy: hasBlocked(call.calledUrl) };
  const isMixed = pageUrl.startsWith('https:') && call.calledUrl.startsWith('http:');
  // Where the reader hasn't decided, it would ask her a second time, and the call is over.
  const isUndecided = localNetwork !== undefined && localNetwork !== 'granted' && !isLoopback(pageUrl);
  const isFutile = known.isBlockedByPolicy || (isHere ? isUndecided : isMixed || !isOnline);
  if (isFutile || !URL.canParse(call.calledUrl)) return { ...known, probe: 'skipped' };
  const ask = (mode: RequestMode) =>
    isAnswered(`${new URL(call.calledUrl).origin}/`, { mode }, fetch, signal);
  const isThere = await ask('no-cors');
  // The sandbox and the relay let the portal read every answer of theirs, so that one tells them from other programs.
  const isReadable = isThere && isHere && (await ask('cors'));
  const probe = isReadable ? 'readable' : isThere ? 'answered' : 'silent';
  // By now a violation that the first request left behind is known in any browser.
  return { ...known, probe, isBlockedByPolicy: hasBlocked(call.calledUrl) };
}

async function isAnswered(
  url: string,
  init: RequestInit,
  fetch: FactSources['fetch'],
  signal: AbortSignal,
): Promise<boolean> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, PROBE_MS);
  signal.addEventListener('abort', end, { once: true });
  try {
    await fetch(url, {
      ...init,
      method: 'HEAD',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: ending.signal,
    });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
