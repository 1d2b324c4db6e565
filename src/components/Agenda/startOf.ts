/** The minute at which an item of an agenda starts: the sum of those before it. */
export function startOf(items: { minutes: number }[], index: number): number {
  return items.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
}
