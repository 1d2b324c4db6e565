import { createSandbox } from '../createSandbox';
import { createIndexedDbStore } from './indexedDbStore';
import { sandboxPath } from './isSandboxUrl';
import { createContractLoader } from './loadContract';

/** Written in by `scripts/buildSandbox.ts`, so that the script's bytes change with every contract. */
declare const CONTRACT_FILES: Record<string, string>;
declare const SANDBOX_VERSION: string;

/** The sandbox of the site at `rootUrl` (absolute); worker and pages of one site share its state. */
export function createBrowserSandbox(rootUrl: string): (request: Request) => Promise<Response> {
  return createSandbox({
    basePath: new URL(sandboxPath, rootUrl).pathname,
    portalUrl: rootUrl,
    products: Object.keys(CONTRACT_FILES).filter((name) => name !== 'control'),
    loadContract: createContractLoader(rootUrl, CONTRACT_FILES, (url, init) => fetch(url, init)),
    store: createIndexedDbStore(`klavi-sandbox ${new URL(rootUrl).pathname}`),
    clock: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: crypto,
    version: SANDBOX_VERSION,
  });
}
