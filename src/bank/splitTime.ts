/** Milliseconds as a clock shows them, whole seconds rounded up: 0:00 is reached when the time is over, not before. */
export function splitTime(ms: number): { minutes: number; seconds: string; isOver: boolean } {
  const total = Math.max(0, Math.ceil(ms / 1000));
  return {
    minutes: Math.floor(total / 60),
    seconds: String(total % 60).padStart(2, '0'),
    isOver: total === 0,
  };
}
