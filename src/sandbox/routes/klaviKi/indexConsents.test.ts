import { expect, test } from 'vitest';
import { demoConsents } from './demoConsents';
import { indexConsents, moveIndex } from './indexConsents';
import type { StoredConsent } from './state';

const consent = (externalTrackId: string, linkId: string, status = 'AWAITING_AUTHORISATION') =>
  ({ ...demoConsents[0], externalTrackId, linkId, status }) as StoredConsent;

const fresh = (consents: StoredConsent[]) => indexConsents([...consents]);

test('knows the ids in use and who waits', () => {
  const { trackIds, waiting } = fresh([consent('a', '1'), consent('b', '1'), consent('c', '2', 'REJECTED')]);
  expect([...trackIds]).toEqual(['a', 'b', 'c']);
  expect([...waiting]).toEqual([['1', 2]]);
});

test.each([
  ['grows', 0],
  ['drops its oldest', 1],
  ['drops more than one', 2],
])('is right for a list that %s', (_, dropped) => {
  const before = [consent('a', '1'), consent('b', '1', 'AUTHORISED'), consent('c', '2')];
  const after = [...before, consent('d', '2')].slice(dropped);
  const index = indexConsents(before);
  moveIndex(index, before, after);
  expect(indexConsents(after)).toBe(index);
  expect(index).toEqual(fresh(after));
});

test('is made anew for a list that was left', () => {
  const before = [consent('a', '1')];
  moveIndex(indexConsents(before), before, [...before, consent('b', '1')]);
  expect([...indexConsents(before).trackIds]).toEqual(['a']);
});
