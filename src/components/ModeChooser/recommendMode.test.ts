import { expect, test } from 'vitest';
import { openQuestions, recommendMode, type Answers, type Recommendation } from './recommendMode';

const cases: [Answers, Recommendation | undefined][] = [
  [{}, undefined],
  [{ links: 'one', backEnd: 'yes' }, undefined],
  [{ screens: 'klavi' }, undefined],
  [{ screens: 'klavi', backEnd: 'yes' }, undefined],
  [
    { screens: 'klavi', links: 'one' },
    { mode: 'basic', reason: 'ready' },
  ],
  [
    { screens: 'klavi', links: 'one', backEnd: 'no' },
    { mode: 'basic', reason: 'ready' },
  ],
  [{ screens: 'klavi', links: 'each' }, undefined],
  [
    { screens: 'klavi', links: 'each', backEnd: 'yes' },
    { mode: 'advance', reason: 'perUser' },
  ],
  [
    { screens: 'klavi', links: 'each', backEnd: 'no' },
    { mode: 'basic', reason: 'blocked' },
  ],
  [{ screens: 'ours' }, undefined],
  [{ screens: 'ours', links: 'one' }, undefined],
  [
    { screens: 'ours', links: 'one', backEnd: 'yes' },
    { mode: 'api', reason: 'ownScreens' },
  ],
  [
    { screens: 'ours', backEnd: 'no' },
    { mode: 'basic', reason: 'blocked' },
  ],
];

test.each(cases)('%o: %o', (answers, expected) => {
  expect(recommendMode(answers)).toEqual(expected);
});

test.each(cases)('%o: with every open question answered there is a mode', (answers) => {
  const full: Answers = { screens: 'klavi', links: 'each', backEnd: 'yes', ...answers };
  const asked = Object.fromEntries(openQuestions(full).map((name) => [name, full[name]]));
  expect(recommendMode(asked)).toBeDefined();
});
