import { expect, test } from 'vitest';
import { toFileName } from './toFileName';

const at = new Date(2026, 2, 4, 5, 6, 7).getTime();

test.each([
  ['getConsent', 'application/json', 'getConsent-2026-03-04-050607.json'],
  ['getConsent', 'application/problem+json', 'getConsent-2026-03-04-050607.json'],
  ['open/it..', 'text/html', 'open-it--2026-03-04-050607.html'],
  ['x', '', 'x-2026-03-04-050607.txt'],
])('%s as %s', (operationId, mediaType, expected) => {
  expect(toFileName(operationId, at, mediaType)).toBe(expected);
});
