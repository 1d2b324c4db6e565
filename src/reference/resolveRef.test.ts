import { expect, test } from 'vitest';
import { resolveRef, toRefName } from './resolveRef';

const defs = { Link: { type: 'object', properties: { id: { type: 'string' } } }, 'a/b': { type: 'integer' } };

test.each([
  ['#/$defs/Link', defs.Link],
  ['#/$defs/Link/properties/id', { type: 'string' }],
  ['#/$defs/a~1b', { type: 'integer' }],
  ['#/$defs/Missing', undefined],
  ['#/$defs/Link/type', undefined],
  ['#/$defs/toString', undefined],
  ['other.yaml#/Link', undefined],
  ['#', undefined],
])('resolves %s', (ref, expected) => {
  expect(resolveRef(ref, defs)).toEqual(expected);
});

test.each([
  ['#/$defs/Link', 'Link'],
  ['#/$defs/a~1b', 'a/b'],
  ['#', '#'],
])('names %s', (ref, expected) => {
  expect(toRefName(ref)).toBe(expected);
});
