/** Chance that a text decides: the same text always gives the same throws. */
export type Dice = {
  /** 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  /** Centavos from `low` to `high` reais. */
  reais(low: number, high: number): number;
};

/** mulberry32, started from the hash of `text`: small, fast, and good enough for invented statements. */
export function createDice(text: string): Dice {
  let state = hashText(text);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: <Value>(values: readonly Value[]) => {
      const value = values[whole(0, values.length - 1)];
      if (value === undefined) throw new RangeError('There is nothing to pick from an empty list');
      return value;
    },
    reais: (low, high) => whole(Math.round(low * 100), Math.round(high * 100)),
  };
}

/** A 32-bit hash (FNV-1a, then MurmurHash3's last mix, so that texts that differ by one digit lie far apart). */
export function hashText(text: string, basis = 0x811c9dc5): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** An identifier of 16 hexadecimal digits that belongs to `text` alone. */
export function toId(text: string): string {
  const half = (basis?: number) => hashText(text, basis).toString(16).padStart(8, '0');
  return half() + half(0x9e3779b9);
}
