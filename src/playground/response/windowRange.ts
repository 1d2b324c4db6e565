/** Rows above and below the visible ones, so that fast scrolling meets no gap. */
const OVERSCAN = 20;

/** Which rows of a list to draw: from `start` up to, not including, `end`. Lengths in pixels. */
export function windowRange({
  count,
  rowHeight,
  scrollTop,
  height,
}: {
  count: number;
  rowHeight: number;
  scrollTop: number;
  height: number;
}): { start: number; end: number } {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const shown = Math.ceil(height / rowHeight);
  const end = Math.min(count, first + shown + OVERSCAN);
  return { start: Math.max(0, Math.min(first - OVERSCAN, end - 1)), end };
}
