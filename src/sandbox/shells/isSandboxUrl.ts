/** Where the sandbox lives below the site's root. */
export const sandboxPath = '__sandbox';

/** Whether an address belongs to the sandbox of the site at `rootUrl`; both are absolute. */
export function isSandboxUrl(address: string, rootUrl: string): boolean {
  const url = new URL(address);
  const prefix = new URL(`${sandboxPath}/`, rootUrl);
  return url.origin === prefix.origin && url.pathname.startsWith(prefix.pathname);
}
