/** A name as it can stand in an id and in a URL's fragment without escapes. */
export function toFragment(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.$@-]+/gu, '_');
}
