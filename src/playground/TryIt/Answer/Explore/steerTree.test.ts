import { expect, test } from 'vitest';
import { listRows } from '../../../response/listRows';
import { steerTree } from './steerTree';

// 0 root, 1 /a (open), 2 /a/0, 3 /b (closed), 4 /c
const rows = listRows({ a: [1], b: { d: 1 }, c: 2 }, new Set(['', '/a']));

test.each([
  ['ArrowDown', 0, { kind: 'go', index: 1 }],
  ['ArrowDown', 4, { kind: 'go', index: 4 }],
  ['ArrowUp', 0, { kind: 'go', index: 0 }],
  ['ArrowRight', 3, { kind: 'toggle' }],
  ['ArrowRight', 1, { kind: 'go', index: 2 }],
  ['ArrowRight', 2, undefined],
  ['ArrowLeft', 1, { kind: 'toggle' }],
  ['ArrowLeft', 2, { kind: 'go', index: 1 }],
  ['ArrowLeft', 3, { kind: 'go', index: 0 }],
  ['Enter', 3, { kind: 'toggle' }],
  ['Enter', 4, undefined],
  ['Home', 3, { kind: 'go', index: 0 }],
  ['End', 0, { kind: 'go', index: 4 }],
  ['PageDown', 1, { kind: 'go', index: 4 }],
  ['x', 1, undefined],
])('%s on row %i', (key, at, expected) => {
  expect(steerTree(key, rows, at)).toEqual(expected);
});
