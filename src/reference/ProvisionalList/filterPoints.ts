import type { OpenPoint } from './openPoint';

/** The points that have every word of a query, in their text or in the names of their pages; accents and case don't count. */
export function filterPoints<T extends OpenPoint>(points: T[], query: string): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return points.filter(({ text, places }) => {
    const haystack = fold([text, ...places.map(({ label }) => label)].join(' '));
    return words.every((word) => haystack.includes(word));
  });
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
