import { expect, it } from 'vitest';
import { personas } from '../catalog/personas';
import { toEnding } from './toEnding';

it.each([
  [undefined, 'AUTHORISED'],
  ['refuses', 'REJECTED'],
  ['unfinished', 'REJECTED'],
  ['lgpdRefused', 'REJECTED'],
  ['outage', 'ERROR'],
  ['expires', 'AUTHORISED EXPIRED'],
  ['revokes', 'AUTHORISED REVOKED'],
] as const)('%s: %s', (ending, statuses) => {
  expect(toEnding(ending).join(' ')).toBe(statuses);
});

it('knows the ending of every persona', () => {
  expect(personas.every(({ ending }) => toEnding(ending).length > 0)).toBe(true);
});
