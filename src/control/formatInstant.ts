/**
 * An instant of the sandbox's clock (ISO 8601) in a locale's words, in UTC as in every body that the sandbox sends:
 * `time` is 13:05:09, `day` a short date with its year.
 */
export function formatInstant(instant: string, locale: string): { time: string; day: string } {
  const date = new Date(instant);
  return {
    time: new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    }).format(date),
    day: new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(date),
  };
}
