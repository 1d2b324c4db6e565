import { expect, test } from 'vitest';
import type { Json } from '../contract/types';
import type { Entry } from './editValues';
import type { Control } from './toControl';
import { toEntry, toText } from './toEntry';

test.each<[Control['kind'], string, Entry]>([
  ['text', '12', { value: '12' }],
  ['text', ' ', { value: ' ' }],
  ['text', '', { value: undefined }],
  ['number', '1.50', { value: 1.5, text: '1.50' }],
  ['number', '-2e3', { value: -2000, text: '-2e3' }],
  ['number', '1.', { value: '1.', text: '1.' }],
  ['number', '0x1f', { value: '0x1f', text: '0x1f' }],
  ['number', ' ', { value: undefined }],
  ['json', '{"a": 1}', { value: { a: 1 }, text: '{"a": 1}' }],
  ['json', '{', { value: undefined, text: '{', broken: true }],
  ['json', '\n', { value: undefined }],
])('in a %s control, %j means', (control, text, expected) => {
  expect(toEntry(control, text)).toEqual(expected);
});

test.each<[Control['kind'], Json | undefined, string]>([
  ['text', 'a', 'a'],
  ['text', { a: 1 }, '{\n  "a": 1\n}'],
  ['number', 1.5, '1.5'],
  ['json', 'a', '"a"'],
  ['json', undefined, ''],
  ['text', null, ''],
  ['number', null, ''],
  ['json', null, 'null'],
  ['choice', null, 'null'],
])('a %s control shows %j as %j', (control, value, expected) => {
  expect(toText(control, value)).toBe(expected);
});
