import type { OperationDoc } from '../contract/types';

/** Where the operation's paths start in the portal's sandbox, below the site's base URL; no slash at the end. */
export function toSandboxUrl({ servers, product }: OperationDoc, rootUrl: string): string {
  const server = servers.find(({ environment }) => environment === 'portal');
  return rootUrl.replace(/\/$/, '') + (server?.url ?? `/__sandbox/${product}`).replace(/\/$/, '');
}
