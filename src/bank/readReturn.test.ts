import { expect, test } from 'vitest';
import { readReturn } from './readReturn';

test('a success, in the order of the documentation', () => {
  expect(readReturn('?external_track_id=t&consent_id=c&link_id=l&external_info=%7B%22a%22%3A1%7D')).toEqual({
    outcome: 'success',
    known: [
      { name: 'link_id', value: 'l' },
      { name: 'consent_id', value: 'c' },
      { name: 'external_info', value: '{"a":1}' },
      { name: 'external_track_id', value: 't' },
    ],
    unknown: [],
  });
});

test.each([
  ['', 'nothing'],
  ['?a=1', 'nothing'],
  ['?external_info=x', 'nothing'],
  ['?link_id=l', 'success'],
  ['?consent_id=c', 'success'],
  ['?link_id=l&error=access_denied', 'failure'],
  ['?error_description=x', 'failure'],
])('%s is %s', (search, outcome) => {
  expect(readReturn(search).outcome).toBe(outcome);
});

test('what is not of klavi is kept apart, doubles included', () => {
  const { known, unknown } = readReturn('?LINK_ID=x&order=7&link_id=1&link_id=2&order=8&constructor=y');
  expect(known).toEqual([
    { name: 'link_id', value: '1' },
    { name: 'link_id', value: '2' },
  ]);
  expect(unknown.map(({ name }) => name)).toEqual(['LINK_ID', 'order', 'order', 'constructor']);
});
