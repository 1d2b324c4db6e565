const cache = new Map<string, string>();

/** Lower case without accents, of the same length as `text`, so that what is found in it lies where it lies in `text`. */
export function foldText(text: string): string {
  const plain = text.replace(/[^\x00-\x7f]/g, foldUnit);
  const folded = plain.toLowerCase();
  return folded.length === text.length ? folded : plain;
}

function foldUnit(unit: string): string {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  const folded = base.length === 1 ? base : unit;
  cache.set(unit, folded);
  return folded;
}
