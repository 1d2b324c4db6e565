import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkMeaning } from './checkMeaning';
import { createValue } from './createValue';
import { generated, isGenerated } from './meaningOf';

const sources = fc.record({
  random: fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })).map((stream) => {
    return () => Number(stream.next().value);
  }),
  now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2040, 0, 1) }),
});

test.each(generated)('what is made for %s passes its own check', (meaning) => {
  fc.assert(
    fc.property(sources, (source) => {
      expect(checkMeaning(meaning, createValue(meaning, source))).toBeUndefined();
    }),
  );
});

test.each([
  ['trk-000481', /^trk-[\da-z]{8,12}$/],
  ['', /^teste-[\da-z]{8,12}$/],
  ['000481', /^teste-/],
])('a unique id after %j keeps its word', (current, expected) => {
  expect(createValue('unique', { random: () => 0.5, now: 1_790_000_000_000 }, current)).toMatch(expected);
});

test('two unique ids of one second differ', () => {
  const source = { random: Math.random, now: 1_790_000_000_000 };
  expect(createValue('unique', source)).not.toBe(createValue('unique', { ...source, now: source.now + 1 }));
});

test('a UUID says that it is random', () => {
  expect(createValue('uuid', { random: () => 0, now: 0 })).toBe('00000000-0000-4000-8000-000000000000');
  expect(createValue('uuid', { random: () => 0.999, now: 0 })).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});

test('an address is typed, never made', () => {
  expect(isGenerated('url')).toBe(false);
  expect(isGenerated(undefined)).toBe(false);
});
