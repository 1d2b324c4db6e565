/** The first lines of a text, and how many it has: a report of a year has tens of thousands, which no page can show. */
export function cutLines(text: string, most: number): { shown: string; total: number; isCut: boolean } {
  const lines = text.split('\n');
  const isCut = lines.length > most;
  return { shown: isCut ? lines.slice(0, most).join('\n') : text, total: lines.length, isCut };
}
