import { expect, test } from 'vitest';
import { highlightJson } from './highlightJson';

test('tells keys, strings, numbers and literals apart', () => {
  const text = JSON.stringify({ 'a"b': 'x: 1', n: -1.5e3, ok: true, gone: null }, null, 2);
  const tokens = highlightJson(text);
  expect(tokens.map((token) => token.text).join('')).toBe(text);
  expect(tokens.filter(({ kind }) => kind !== 'plain').map(({ kind, text: piece }) => [kind, piece])).toEqual(
    [
      ['key', '"a\\"b"'],
      ['string', '"x: 1"'],
      ['key', '"n"'],
      ['number', '-1500'],
      ['key', '"ok"'],
      ['literal', 'true'],
      ['key', '"gone"'],
      ['literal', 'null'],
    ],
  );
});

test.each(['', '<html>true</html>', '"open', '{"a":'])('keeps every character of %j', (text) => {
  expect(
    highlightJson(text)
      .map((token) => token.text)
      .join(''),
  ).toBe(text);
});
