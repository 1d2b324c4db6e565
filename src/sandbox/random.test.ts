import { expect, it } from 'vitest';
import { createCountingRandom } from './fixtures/countingRandom';
import { createRandomText, createUuid } from './random';

it('writes UUIDs of version 4', () => {
  expect(createUuid(createCountingRandom())).toBe('00010203-0405-4607-8809-0a0b0c0d0e0f');
  expect(createUuid(globalThis.crypto)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

it('writes bytes for a URL', () => {
  const all = { getRandomValues: (array: Uint8Array<ArrayBuffer>) => array.fill(255) };
  expect(createRandomText(all, 4)).toBe('_____w');
});
