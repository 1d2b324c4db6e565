import { expect, it } from 'vitest';
import { createFrequencies } from './createFrequencies';

const countName = createFrequencies(
  [
    { name: 'ALUGUEL', date: '2026-10-10' },
    { name: 'ALUGUEL', date: '2026-11-10' },
    { name: 'PADARIA', date: '2026-11-11' },
  ],
  '2026-11',
);

it.each([
  ['ALUGUEL', { fAll: 2, fAllMonth: 1, fAllCmonth: 1 }],
  ['PADARIA', { fAll: 1, fAllMonth: 0, fAllCmonth: 1 }],
  ['CINEMA', { fAll: 0, fAllMonth: 0, fAllCmonth: 0 }],
])('counts %s', (name, expected) => {
  expect(countName(name)).toEqual(expected);
});
