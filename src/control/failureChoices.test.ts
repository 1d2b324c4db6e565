import { expect, it } from 'vitest';
import { toFailure } from './failureChoices';

it.each([
  ['429', '3', '2', { status: 429, times: 3, retryAfterSeconds: 2 }],
  ['429', ' 3 ', '', { status: 429, times: 3 }],
  ['500', '1', '2', { status: 500, times: 1 }],
  ['503', '1000', '3600', { status: 503, times: 1000, retryAfterSeconds: 3600 }],
  ['4003', '1', 'x', { status: 416, statusCode: 4003, times: 1 }],
])('%s, %s times', (choice, times, retryAfter, failure) => {
  expect(toFailure({ choice, times, retryAfter })).toEqual({ ok: true, failure });
});

it.each([
  ['429', '0', '', 'times'],
  ['429', '1001', '', 'times'],
  ['429', '1.5', '', 'times'],
  ['429', '', '2', 'times'],
  ['503', '1', '0', 'retryAfter'],
  ['503', '1', 'soon', 'retryAfter'],
])('%s, %s times, %s s: %s', (choice, times, retryAfter, problem) => {
  expect(toFailure({ choice, times, retryAfter })).toEqual({ ok: false, problem });
});
