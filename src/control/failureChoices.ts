import type { Failure } from './types';

/** What the next calls can be refused with: the value of the choice, and whether it comes with Retry-After. */
export const failureChoices = [
  { value: '429', status: 429, canRetryAfter: true },
  { value: '500', status: 500, canRetryAfter: false },
  { value: '503', status: 503, canRetryAfter: true },
  { value: '4003', status: 416, statusCode: 4003, canRetryAfter: false },
  { value: '4007', status: 416, statusCode: 4007, canRetryAfter: false },
  { value: '4008', status: 416, statusCode: 4008, canRetryAfter: false },
  { value: '4009', status: 416, statusCode: 4009, canRetryAfter: false },
] as const;

export type FailureForm = { choice: string; times: string; retryAfter: string };

export type FailureProblem = 'times' | 'retryAfter';

/** What a form asks for, or which of its fields is out of range; an empty `retryAfter` leaves the header out. */
export function toFailure({
  choice,
  times,
  retryAfter,
}: FailureForm): { ok: true; failure: Failure } | { ok: false; problem: FailureProblem } {
  const chosen = failureChoices.find(({ value }) => value === choice) ?? failureChoices[0];
  const count = readWhole(times, 1000);
  if (count === undefined) return { ok: false, problem: 'times' };
  const failure: Failure = {
    status: chosen.status,
    ...('statusCode' in chosen && { statusCode: chosen.statusCode }),
    times: count,
  };
  if (!chosen.canRetryAfter || retryAfter.trim() === '') return { ok: true, failure };
  const seconds = readWhole(retryAfter, 3600);
  if (seconds === undefined) return { ok: false, problem: 'retryAfter' };
  return { ok: true, failure: { ...failure, retryAfterSeconds: seconds } };
}

function readWhole(text: string, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}
