export type PathPart = { kind: 'literal' | 'parameter'; text: string };

/** A path template in pieces, parameters (`{consentId}`, braces kept) apart from the rest. */
export function splitPath(path: string): PathPart[] {
  return path
    .split(/(\{[^{}]*\})/)
    .filter((text) => text !== '')
    .map((text) => ({ kind: text.startsWith('{') && text.endsWith('}') ? 'parameter' : 'literal', text }));
}
