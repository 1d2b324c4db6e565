/** A day as the number of days since 1970-01-01, and a month as `year * 12 + month - 1`: both count up by one. */
export type Day = number;
export type Month = number;

const msPerDay = 86_400_000;
/** São Paulo has had no summer time since 2019: always UTC-3. */
const offset = 3 * 3_600_000;

/** The day in São Paulo. */
export function toToday(now: number): Day {
  return Math.floor((now - offset) / msPerDay);
}

/** The instant of a time of day in São Paulo; `minutes` since midnight may have a fraction. */
export function toInstant(day: Day, minutes: number): number {
  return day * msPerDay + offset + Math.round(minutes * 60_000);
}

export function toMonth(day: Day): Month {
  const date = new Date(day * msPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The day of the month, or the month's last where it has fewer days. */
export function dayIn(month: Month, dayOfMonth: number): Day {
  const first = firstDay(month);
  return Math.min(first + dayOfMonth, firstDay(month + 1)) - 1;
}

export function firstDay(month: Month): Day {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / msPerDay;
}

export function lastDay(month: Month): Day {
  return firstDay(month + 1) - 1;
}

export function toDayOfMonth(day: Day): number {
  return new Date(day * msPerDay).getUTCDate();
}

/** The same day of another month, as `dayIn` finds it. */
export function addMonths(day: Day, months: number): Day {
  return dayIn(toMonth(day) + months, toDayOfMonth(day));
}

/** `YYYY-MM-DD` */
export function toDate(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** National holidays of a fixed date (Leis 662/1949, 6.802/1980, 14.759/2023), as month * 100 + day; the movable ones are left out. */
const holidays = [101, 421, 501, 907, 1012, 1102, 1115, 1120, 1225];

export function isBusinessDay(day: Day): boolean {
  const date = new Date(day * msPerDay);
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !holidays.includes((date.getUTCMonth() + 1) * 100 + date.getUTCDate());
}

/** The day itself, or the first business day after it. */
export function nextBusinessDay(day: Day): Day {
  return isBusinessDay(day) ? day : nextBusinessDay(day + 1);
}

export function previousBusinessDay(day: Day): Day {
  return isBusinessDay(day) ? day : previousBusinessDay(day - 1);
}

/** The month's `count`th business day, as salaries are due on the fifth. */
export function nthBusinessDay(month: Month, count: number): Day {
  let day = nextBusinessDay(firstDay(month));
  for (let seen = 1; seen < count; seen += 1) day = nextBusinessDay(day + 1);
  return day;
}

/** The same time of the next business day, where the instant isn't in one. */
export function toBusinessDay(at: number): number {
  const day = toToday(at);
  return at + (nextBusinessDay(day) - day) * msPerDay;
}
