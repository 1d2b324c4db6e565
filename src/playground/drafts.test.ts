import { expect, test } from 'vitest';
import { draftKey, drafts, putDraft, toEdits } from './drafts';
import { applyEdits } from './editValues';
import { forgetAll } from './forgetAll';
import { forgotten } from './forgotten';

const values = { parameters: { 'query.a': '1' }, body: { b: 2 }, texts: {} };

test('a draft shows its values over what is proposed', () => {
  const proposed = { parameters: { 'query.a': '0', 'query.c': '3' }, body: { x: 1 }, texts: {} };
  expect(applyEdits(proposed, toEdits(values))).toEqual({
    parameters: { 'query.a': '1', 'query.c': '3' },
    body: { b: 2 },
    texts: {},
  });
});

test('is kept by console, and forgotten with everything', () => {
  putDraft({ product: 'demo', operationId: 'createThing', values });
  expect(drafts.get()[draftKey('demo', 'createThing')]?.body).toEqual({ value: { b: 2 } });
  expect(drafts.get()[draftKey('demo', 'createThing', 'other')]).toBeUndefined();
  const before = forgotten.get();
  forgetAll();
  expect(drafts.get()).toEqual({});
  expect(forgotten.get()).toBe(before + 1);
});
