import { expect, test } from 'vitest';
import { toAsked } from './askSandbox';
import type { Outcome } from './createTransport';

const answered = (status: number, text: string): Outcome => ({
  kind: 'answered',
  by: 'worker',
  status,
  headers: [],
  text,
  bytes: text.length,
  ms: 1,
});

test.each([
  [answered(200, '{"now":"x"}'), { ok: true, status: 200, body: { now: 'x' } }],
  [
    answered(409, '{"statusCode":409,"error":"Conflict","message":"too late"}'),
    { ok: false, kind: 'refused', status: 409, message: 'too late' },
  ],
  [answered(500, 'oops'), { ok: false, kind: 'refused', status: 500, message: 'oops' }],
  [{ kind: 'unreachable', detail: 'no' } as const, { ok: false, kind: 'unreachable', detail: 'no' }],
  [{ kind: 'aborted' } as const, { ok: false, kind: 'unreachable', detail: 'aborted' }],
])('%o', (outcome, asked) => {
  expect(toAsked(outcome)).toEqual(asked);
});
