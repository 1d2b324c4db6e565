/** Up to three candidates that a mistyped word may have meant, nearest first. */
export function closeMatches(word: string, candidates: string[]): string[] {
  const tolerance = Math.max(2, Math.ceil(word.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** ` Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(word: string, candidates: string[]): string {
  const matches = closeMatches(word, candidates).map((match) => `"${match}"`);
  return matches.length === 0 ? '' : ` Did you mean ${matches.join(' or ')}?`;
}

/** Levenshtein's distance, by rows. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
