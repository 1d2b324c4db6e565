import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../contract/types';
import { printJson } from './printJson';
import { runWhole } from './runSliced';

test('prints what JSON.stringify prints', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const own = JSON.parse(JSON.stringify(value)) as Json;
      expect(runWhole(printJson(own)).join('\n')).toBe(JSON.stringify(own, null, 2));
    }),
  );
});

test('keeps a key that JavaScript treats as special', () => {
  const value = JSON.parse('{"__proto__": {"a": [] }, "b": {}}') as Json;
  expect(runWhole(printJson(value)).join('\n')).toBe(JSON.stringify(value, null, 2));
});
