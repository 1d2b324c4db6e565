import { createBrowserSandbox } from './browserSandbox';
import { isSandboxUrl } from './isSandboxUrl';

/** The part of ServiceWorkerGlobalScope used here: its type is in the WebWorker library, which pages don't compile with. */
type WorkerScope = {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listen: (event: { request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
};

const worker = globalThis as unknown as WorkerScope;
const rootUrl = worker.registration.scope;
const answer = createBrowserSandbox(rootUrl);

// Tabs of the older build go on with the newer worker: both write the same, versioned state.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

// Decided before `respondWith`: the site's own traffic never passes through this script.
worker.addEventListener('fetch', (event) => {
  if (isSandboxUrl(event.request.url, rootUrl)) event.respondWith(answer(event.request));
});
