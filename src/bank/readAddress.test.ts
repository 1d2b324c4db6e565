import { expect, test } from 'vitest';
import { readAddress } from './readAddress';

test.each([
  ['', { kind: 'none' }],
  ['?ticket=', { kind: 'none' }],
  ['?ticket=t-1', { kind: 'ticket', ticket: 't-1' }],
  ['?journey=j-1', { kind: 'journey', journeyId: 'j-1' }],
  ['?ticket=t-1&journey=j-1', { kind: 'journey', journeyId: 'j-1' }],
  ['?ticket=a%20b&x=1', { kind: 'ticket', ticket: 'a b' }],
])('%s', (search, address) => {
  expect(readAddress(search)).toEqual(address);
});
