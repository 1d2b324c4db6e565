import { expect, test } from 'vitest';
import { formatCents } from './formatCents';
import { formatDay, formatHour } from './formatDay';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test.each([
  ['2027-11-24T12:01:00.000Z', 'pt-BR', '24 de novembro de 2027', '09:01'],
  ['2027-11-24T12:01:00.000Z', 'en', '24 November 2027', '09:01'],
  // Past midnight in UTC, the evening before in Brasília.
  ['2027-12-01T01:30:00.000Z', 'pt-BR', '30 de novembro de 2027', '22:30'],
  ['soon', 'en', 'soon', 'soon'],
])('%s in %s', (iso, locale, day, hour) => {
  expect([formatDay(iso, locale), formatHour(iso, locale)]).toEqual([day, hour]);
});

test.each([
  [254310, 'pt-BR', 'R$ 2.543,10'],
  [254310, 'en', 'R$2,543.10'],
  [-5, 'pt-BR', '-R$ 0,05'],
  [0, 'en', 'R$0.00'],
])('%d centavos in %s', (cents, locale, amount) => {
  expect(plain(formatCents(cents, locale))).toBe(amount);
});
