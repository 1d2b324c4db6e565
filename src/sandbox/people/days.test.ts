import { expect, test } from 'vitest';
import {
  addMonths,
  dayIn,
  nextBusinessDay,
  nthBusinessDay,
  previousBusinessDay,
  toBusinessDay,
  toDate,
  toInstant,
  toMonth,
  toToday,
} from './days';

const day = (date: string) => Date.parse(date) / 86_400_000;
const month = (year: number, number: number) => year * 12 + number - 1;

test.each([
  ['2026-11-24T02:59:59.999Z', '2026-11-23'],
  ['2026-11-24T03:00:00.000Z', '2026-11-24'],
  ['2026-11-24T23:30:00.000Z', '2026-11-24'],
  ['2026-01-01T01:00:00.000Z', '2025-12-31'],
])('at %s it is %s in São Paulo', (instant, date) => {
  expect(toDate(toToday(Date.parse(instant)))).toBe(date);
});

test.each([
  ['2026-03-31', -1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-11-24', -12, '2025-11-24'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(toDate(addMonths(day(from), months))).toBe(to);
});

test.each([
  // Friday 1 May is a holiday, so the first business day is the 4th.
  [2026, 5, 5, '2026-05-08'],
  // Monday 2 November is a holiday.
  [2026, 11, 5, '2026-11-09'],
  [2026, 6, 1, '2026-06-01'],
])('in %i-%i the business day no. %i is %s', (year, number, count, date) => {
  expect(toDate(nthBusinessDay(month(year, number), count))).toBe(date);
});

test('weekends and holidays are left for the next business day, or the one before', () => {
  expect(toDate(nextBusinessDay(day('2026-11-14')))).toBe('2026-11-16');
  expect(toDate(nextBusinessDay(day('2026-12-25')))).toBe('2026-12-28');
  expect(toDate(previousBusinessDay(day('2025-11-30')))).toBe('2025-11-28');
  const saturdayNoon = toInstant(day('2026-11-14'), 720);
  expect(toBusinessDay(saturdayNoon)).toBe(toInstant(day('2026-11-16'), 720));
});

test('a month without the day has its last one', () => {
  expect(toDate(dayIn(month(2026, 2), 31))).toBe('2026-02-28');
  expect(toMonth(day('2026-12-31'))).toBe(month(2026, 12));
});
