/**
 * App2App: the address to open in the WebView when the user comes back through your app link. `key` is the
 * `appRedirectURLKey` of your link. Anyone can make a link to your app: only klavi's hosts are opened.
 */
export function readAppLink(appLink: string, key: string, hosts: string[]): string | undefined {
  const target = new URL(appLink).searchParams.get(key);
  if (target === null || !URL.canParse(target)) return undefined;
  const { protocol, hostname } = new URL(target);
  return protocol === 'https:' && hosts.includes(hostname) ? target : undefined;
}
