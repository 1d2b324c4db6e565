import { foldText } from './foldText';
import type { Sliced } from './runSliced';
import { MAX_MATCHES, type Found } from './searchJson';

/** The numbers of the lines that hold the query; case and accents don't count. */
export function* searchLines(lines: string[], query: string): Sliced<Found<number>> {
  const wanted = foldText(query);
  const matches: number[] = [];
  if (wanted === '') return { matches, isCut: false };
  for (const [index, line] of lines.entries()) {
    if (index % 256 === 255) yield;
    if (!foldText(line).includes(wanted)) continue;
    if (matches.length === MAX_MATCHES) return { matches, isCut: true };
    matches.push(index);
  }
  return { matches, isCut: false };
}
