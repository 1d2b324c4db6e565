import type { HttpRequest } from './httpRequest';
import { toRequestInit } from './toRequestInit';

/**
 * What `fetch` takes. It carries no cookie and no address of the page, leaves nothing in a cache, and is not
 * redirected: keys go to the host that the reader sees, and to no other. Throws a `TypeError` on what no browser sends,
 * such as a header with a line break.
 */
export function toFetchRequest(request: HttpRequest, signal: AbortSignal): Request {
  return new Request(request.url, {
    ...toRequestInit(request),
    signal,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  });
}
