import { expect, test } from 'vitest';
import { retryWithBackoff } from './retryWithBackoff.mjs';

function answer(status: number, retryAfter?: string): Response {
  return new Response(null, { status, ...(retryAfter && { headers: { 'retry-after': retryAfter } }) });
}

test.each([
  { name: 'success at once', answers: [answer(200)], status: 200, waits: [] },
  { name: 'a client error is final', answers: [answer(409), answer(200)], status: 409, waits: [] },
  { name: 'a business error is final', answers: [answer(416), answer(200)], status: 416, waits: [] },
  { name: 'waits double', answers: [answer(429), answer(503), answer(200)], status: 200, waits: [500, 1000] },
  { name: 'the server asks for more', answers: [answer(429, '3'), answer(200)], status: 200, waits: [3000] },
  {
    name: 'a date in retry-after counts for nothing',
    answers: [answer(429, 'Fri, 31 Dec'), answer(200)],
    status: 200,
    waits: [500],
  },
  {
    name: 'gives up with the last answer',
    answers: [answer(500), answer(500), answer(504)],
    status: 504,
    waits: [500, 1000],
  },
])('$name', async ({ answers, status, waits }) => {
  const waited: number[] = [];
  const response = await retryWithBackoff(() => answers.shift(), {
    attempts: 3,
    wait: async (milliseconds: number) => void waited.push(milliseconds),
    random: () => 1,
  });
  expect(response.status).toBe(status);
  expect(waited).toEqual(waits);
});

test('chance shortens a wait to half at most', async () => {
  const waited: number[] = [];
  const answers = [answer(429), answer(200)];
  await retryWithBackoff(() => answers.shift(), {
    wait: async (ms: number) => void waited.push(ms),
    random: () => 0,
  });
  expect(waited).toEqual([250]);
});
