/**
 * Percent-encodes all but RFC 3986's unreserved characters, as RFC 6570 does. With `allowReserved`, reserved ones and
 * triples such as `%2F` pass, except those that a query can't hold or reads as its own: `[]#&=+` (OpenAPI 3.1, C).
 */
export function percentEncode(text: string, allowReserved = false): string {
  // A lone surrogate is no Unicode text: it becomes U+FFFD, as in every URL of the platform.
  const wellFormed = text.replace(/[\ud800-\udfff]/gu, '\ufffd');
  const passing = allowReserved ? /(%[\da-f]{2}|[:/?@!$'()*,;]+)/i : /($^)/;
  return wellFormed
    .split(passing)
    .map((part, index) => (index % 2 ? part : encodeURIComponent(part).replace(/[!'()*]/g, toTriple)))
    .join('');
}

function toTriple(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
