import { afterEach, expect, test, vi } from 'vitest';
import { languageStore, parseLanguage } from './languageStore';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['ruby', 'ruby'],
  ['curl', 'curl'],
  ['cobol', 'curl'],
  ['', 'curl'],
  [null, 'curl'],
])('a stored %j means %s', (text, expected) => {
  expect(parseLanguage(text)).toBe(expected);
});

test('a choice reaches every listener, with and without storage', () => {
  vi.stubGlobal('window', new EventTarget());
  const heard: string[] = [];
  const stop = languageStore.subscribe(() => heard.push(languageStore.get()));
  languageStore.set('go');
  const setItem = vi.fn();
  vi.stubGlobal('localStorage', { setItem });
  languageStore.set('php');
  stop();
  languageStore.set('java');
  expect(heard).toEqual(['go', 'php']);
  expect(setItem.mock.calls).toEqual([
    ['klavi.samples.language', 'php'],
    ['klavi.samples.language', 'java'],
  ]);
});

test('a choice in another tab is followed', () => {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('localStorage', { getItem: () => 'python' });
  const stop = languageStore.subscribe(() => {});
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'klavi.samples.language' }));
  expect(languageStore.get()).toBe('python');
  stop();
});
