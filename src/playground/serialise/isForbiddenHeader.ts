const NAMES =
  'accept-charset|accept-encoding|access-control-request-(headers|method|private-network)|connection|content-length|' +
  'cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via';

/** Headers that a page may not set: the browser drops them without a word (Fetch standard, forbidden request-header). */
export function isForbiddenHeader(name: string): boolean {
  return new RegExp(`^(${NAMES}|(proxy|sec)-.*)$`, 'i').test(name);
}
