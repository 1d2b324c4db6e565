import { stem, type SearchLocale } from './stem';
import { fold } from './tokens';

/** A piece of a text; marked pieces are what the query matched. */
export type Segment = { text: string; marked: boolean };

/** What a hit matched: the index's words and the query's, all folded. */
export type Matched = { terms: string[]; words: string[]; locale: SearchLocale };

type Range = { start: number; end: number };

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const HUMP = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu;

/** The part of a word to mark: what was typed when the word starts with it, else the whole word. */
function toRange(word: string, start: number, { terms, words, locale }: Matched): Range | undefined {
  const folded = fold(word);
  const typed = words
    .filter((query) => folded.startsWith(query))
    .reduce((longest, query) => Math.max(longest, query.length), 0);
  if (typed > 0 && folded.length === word.length) return { start, end: start + typed };
  if (terms.includes(folded) || terms.includes(stem(folded, locale))) {
    return { start, end: start + word.length };
  }
  return undefined;
}

function findRanges(text: string, matched: Matched): Range[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
    const range = toRange(word, index, matched);
    if (range) return [range];
    return Array.from(word.matchAll(HUMP)).flatMap(
      ({ 0: hump, index: offset }) => toRange(hump, index + offset, matched) ?? [],
    );
  });
}

/** Cuts a text into marked and unmarked pieces; joined, they are the text again. */
export function markMatches(text: string, matched: Matched): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const { start, end } of findRanges(text, matched)) {
    if (start > position) segments.push({ text: text.slice(position, start), marked: false });
    segments.push({ text: text.slice(start, end), marked: true });
    position = end;
  }
  if (position < text.length) segments.push({ text: text.slice(position), marked: false });
  return segments;
}

/** The first stretch of a text that shows a match, cut between words, at most about `length` letters. */
export function cutExcerpt(text: string, matched: Matched, length: number): string {
  const first = findRanges(text, matched)[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  if (text.length - start <= length) return (start > 0 ? '… ' : '') + text.slice(start);
  const lastSpace = text.lastIndexOf(' ', start + length);
  const end = lastSpace > start ? lastSpace : start + length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)} …`;
}
