import { expect, it } from 'vitest';
import { formatInstant } from './formatInstant';

it.each([
  ['pt-BR', '2026-11-24T00:05:09.000Z', '00:05:09', /^24 de nov\.? de 2026$/],
  ['en', '2026-11-24T23:59:59.999Z', '23:59:59', /^Nov 24, 2026$/],
])('%s: %s', (locale, instant, time, day) => {
  const formatted = formatInstant(instant, locale);
  expect(formatted.time).toBe(time);
  expect(formatted.day).toMatch(day);
});
