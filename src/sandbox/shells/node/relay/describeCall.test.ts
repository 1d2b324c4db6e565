import { expect, it } from 'vitest';
import { describeCall } from './describeCall';

it.each([
  [
    { method: 'POST', host: 'api.klavi.ai', path: '/data/v1/auth', outcome: '200', ms: 151.6 },
    'POST api.klavi.ai /data/v1/auth 200 152 ms',
  ],
  [{ method: 'GET', outcome: 'refused: origin', ms: 0.2 }, 'GET refused: origin 0 ms'],
  [{ method: '\u001b[2J', outcome: 'refused: origin', ms: 0 }, '? refused: origin 0 ms'],
])('%j is one line', (call, line) => {
  expect(describeCall(call)).toBe(line);
});
