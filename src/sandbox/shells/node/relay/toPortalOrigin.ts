/** An origin named after `--origin`, as browsers write it, or an error of one sentence. */
export function toPortalOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url && ['https:', 'http:'].includes(url.protocol) && `${url.origin}/` === url.href;
  if (!url || !isBare) {
    throw new Error(`--origin takes an origin such as https://portal.example.com, not "${text}".`);
  }
  // Whoever is on the network's way could write a page of plain http, and then the relay would serve them.
  if (url.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) {
    throw new Error(`--origin takes https outside of this machine, not "${text}".`);
  }
  return url.origin;
}
