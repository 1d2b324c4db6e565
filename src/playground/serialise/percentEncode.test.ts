import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentEncode } from './percentEncode';

const reserved = ":/?#[]@!$&'()*+,;=";

test.each<[string, string, string]>([
  ['AZaz09-._~', 'AZaz09-._~', 'AZaz09-._~'],
  [reserved, '%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D', ":/?%23%5B%5D@!$%26'()*%2B,;%3D"],
  ['a b', 'a%20b', 'a%20b'],
  ['ação ❤️', 'a%C3%A7%C3%A3o%20%E2%9D%A4%EF%B8%8F', 'a%C3%A7%C3%A3o%20%E2%9D%A4%EF%B8%8F'],
  ['%2F', '%252F', '%2F'],
  ['100% %2 %zz', '100%25%20%252%20%25zz', '100%25%20%252%20%25zz'],
  ['"<>\\^`{|}', '%22%3C%3E%5C%5E%60%7B%7C%7D', '%22%3C%3E%5C%5E%60%7B%7C%7D'],
  ['\ud800a', '%EF%BF%BDa', '%EF%BF%BDa'],
  ['', '', ''],
])('%j', (text, plain, withReserved) => {
  expect(percentEncode(text)).toBe(plain);
  expect(percentEncode(text, true)).toBe(withReserved);
});

test('decodes to what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const encoded = percentEncode(text);
      expect(decodeURIComponent(encoded)).toBe(text);
      expect(new URL(`https://api.example/?q=${encoded}`).searchParams.get('q')).toBe(text);
      expect(new URL(`https://api.example/?q=${encoded}`).search).toBe(`?q=${encoded}`);
    }),
  );
});
