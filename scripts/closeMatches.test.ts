import { expect, test } from 'vitest';
import { closeMatches, didYouMean } from './closeMatches';

const operations = ['createLink', 'createConsent', 'listConsents', 'getConsent'];

test.each([
  ['createLnik', ['createLink']],
  ['createlink', ['createLink']],
  ['getConsents', ['getConsent', 'listConsents']],
  ['somethingElse', []],
])('%s', (word, matches) => {
  expect(closeMatches(word, operations)).toEqual(matches);
});

test('asks in a sentence', () => {
  expect(didYouMean('createLnik', operations)).toBe(' Did you mean "createLink"?');
  expect(didYouMean('somethingElse', operations)).toBe('');
});
