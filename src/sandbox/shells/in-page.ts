import { createBrowserSandbox } from './browserSandbox';

/**
 * A `fetch` that the page answers itself, for when no service worker controls it (hard reload, private mode, WebView).
 * `rootUrl` is the site's root, absolute or relative to the origin. It shares the worker's state.
 */
export function createInPageFetch({ rootUrl }: { rootUrl: string }): typeof fetch {
  const answer = createBrowserSandbox(new URL(rootUrl, location.href).href);
  return async function fetchInPage(input, init) {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return answer(request);
  };
}
