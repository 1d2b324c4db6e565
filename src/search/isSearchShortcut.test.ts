import { expect, test } from 'vitest';
import { isSearchShortcut } from './isSearchShortcut';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const reading = { isTyping: false, isSlashOn: true };
const typing = { isTyping: true, isSlashOn: true };

test.each([
  ['Ctrl+K', { ...none, key: 'k', ctrlKey: true }, reading, true],
  ['Ctrl+K while typing', { ...none, key: 'K', ctrlKey: true }, typing, true],
  ['⌘K', { ...none, key: 'k', metaKey: true }, reading, true],
  ['Ctrl+Shift+K, a browser tool', { ...none, key: 'K', ctrlKey: true, shiftKey: true }, reading, false],
  ['Ctrl+Alt+K', { ...none, key: 'k', ctrlKey: true, altKey: true }, reading, false],
  ['K', { ...none, key: 'k' }, reading, false],
  ['/', { ...none, key: '/' }, reading, true],
  ['/ by Shift+7', { ...none, key: '/', shiftKey: true }, reading, true],
  ['/ while typing', { ...none, key: '/' }, typing, false],
  ['/ turned off', { ...none, key: '/' }, { ...reading, isSlashOn: false }, false],
  ['Ctrl+/', { ...none, key: '/', ctrlKey: true }, reading, false],
])('%s', (_, keystroke, context, expected) => {
  expect(isSearchShortcut(keystroke, context)).toBe(expected);
});
