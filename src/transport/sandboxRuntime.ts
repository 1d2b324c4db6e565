import { startSandboxWorker } from './sandboxWorker';
import type { InPageFetch } from './createTransport';

type InPageModule = { createInPageFetch: (options: { rootUrl: string }) => InPageFetch };

let worker: Promise<boolean> | undefined;
let inPage: Promise<InPageFetch> | undefined;

/** Starts the sandbox's worker, once a page. Resolves to whether it controls the page. */
export function startSandbox(rootUrl: string): Promise<boolean> {
  // `serviceWorker` is absent outside secure contexts, whatever the type says.
  worker ??= startSandboxWorker(rootUrl, navigator.serviceWorker as ServiceWorkerContainer | undefined);
  return worker;
}

/** The same sandbox as a function of this page, for when no worker answers. */
export function loadInPageSandbox(rootUrl: string): Promise<InPageFetch> {
  inPage ??= importInPage(`${rootUrl}sandbox/in-page.js`).then(
    ({ createInPageFetch }) => createInPageFetch({ rootUrl }),
    (error: unknown) => {
      inPage = undefined;
      throw error;
    },
  );
  return inPage;
}

/** A static file of the site, not part of this bundle: the bundler must leave the import alone. */
function importInPage(url: string): Promise<InPageModule> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ url) as Promise<InPageModule>;
}
