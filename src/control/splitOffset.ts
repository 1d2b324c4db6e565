export type OffsetUnit = 'second' | 'minute' | 'hour' | 'day';

const units: [OffsetUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** How far a clock is ahead, in the two largest units that say something: 90061 s is a day and an hour. */
export function splitOffset(seconds: number): { unit: OffsetUnit; count: number }[] {
  let rest = Math.max(0, Math.trunc(seconds));
  const parts = units.map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return { unit, count };
  });
  return parts.filter(({ count }) => count > 0).slice(0, 2);
}
