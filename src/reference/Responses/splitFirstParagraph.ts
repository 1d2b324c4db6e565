/** The first paragraph of a description, which names it, and what comes after. */
export function splitFirstParagraph(source: string): { first: string; rest: string } {
  const trimmed = source.trim();
  const at = trimmed.search(/\n\s*\n/);
  return at === -1
    ? { first: trimmed, rest: '' }
    : { first: trimmed.slice(0, at), rest: trimmed.slice(at).trim() };
}
