import { expect, it } from 'vitest';
import { freshState, restoreState, stateVersion } from './state';

const products = { 'klavi-ki': { links: [] } };

it('takes back what this version wrote', () => {
  const stored = JSON.parse(JSON.stringify({ ...freshState({ seed: 'other' }), products })) as unknown;
  expect(restoreState(stored)).toEqual(stored);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['text', 'state'],
  ['an older version', { ...freshState(), version: 1 }],
  ['a newer version', { ...freshState(), version: stateVersion + 1 }],
  ['no products', { ...freshState(), products: undefined }],
  ['other settings', { ...freshState(), settings: { seed: 'a' } }],
  ['a broken delivery', { ...freshState(), deliveries: [{}] }],
])('knows %s for no state', (_, stored) => {
  expect(restoreState(JSON.parse(JSON.stringify(stored ?? null)))).toBeUndefined();
});
