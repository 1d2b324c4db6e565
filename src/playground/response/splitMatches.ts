import { foldText } from './foldText';

/** A text cut into pieces, those that match the query marked; joined, they are the text again. */
export function splitMatches(text: string, query: string): { text: string; isMatch: boolean }[] {
  const wanted = foldText(query);
  if (wanted === '' || text === '') return [{ text, isMatch: false }];
  const folded = foldText(text);
  const pieces: { text: string; isMatch: boolean }[] = [];
  let end = 0;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, end)) {
    if (at > end) pieces.push({ text: text.slice(end, at), isMatch: false });
    end = at + wanted.length;
    pieces.push({ text: text.slice(at, end), isMatch: true });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
  return pieces;
}
