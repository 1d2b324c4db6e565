/** A URL's host as it is compared: without the brackets of an IPv6 address or the dot at the end of a full name. */
export function toHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
