import { expect, test } from 'vitest';
import type { KindRules } from './kinds';
import { readEnvelope } from './readEnvelope';
import type { Json } from './types';

const note: KindRules<unknown> = {
  version: 3,
  migrations: {
    1: (data) => (typeof data === 'string' ? { text: data } : undefined),
    2: (data) => ({ ...(data as { text: string }), done: false }),
  },
  read: (data) => (JSON.stringify(data).includes('done') ? data : undefined),
  isShareable: (data) => !JSON.stringify(data).includes('secret'),
};

test.each<[string, Json, unknown]>([
  [
    'the newest',
    { kind: 'note', version: 3, data: { done: true } },
    { kind: 'read', of: 'note', data: { done: true } },
  ],
  [
    'the first',
    { kind: 'note', version: 1, data: 'a' },
    { kind: 'read', of: 'note', data: { text: 'a', done: false } },
  ],
  ['a step that fails', { kind: 'note', version: 1, data: 1 }, { kind: 'damaged' }],
  ['what isn’t allowed after all steps', { kind: 'note', version: 3, data: {} }, { kind: 'damaged' }],
  ['a secret', { kind: 'note', version: 1, data: 'secret' }, { kind: 'notAllowed' }],
  ['a later version', { kind: 'note', version: 4, data: {} }, { kind: 'newer' }],
  ['a later kind', { kind: 'plan', version: 1, data: {} }, { kind: 'newer' }],
])('reads %s', (_, envelope, expected) => {
  expect(readEnvelope(envelope, { note })).toEqual(expected);
});
