import { expect, test } from 'vitest';
import { readPreference } from './readPreference';

test.each([
  [null, {}],
  ['', {}],
  ['respond-async', {}],
  ['example=pessoa', { example: 'pessoa' }],
  ['code=404, example="nao-existe"', { code: 404, example: 'nao-existe' }],
  ['code=999', {}],
  ['Example=a; Code=500', { example: 'a', code: 500 }],
  ['example=first, example=second', { example: 'first' }],
])('%s', (header, wanted) => {
  expect(readPreference(header)).toEqual(wanted);
});
