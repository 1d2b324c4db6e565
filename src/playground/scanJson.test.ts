import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLineOf, scanJson, type JsonFault } from './scanJson';

const text = `{
  "name": "Ana",
  "address": {
    "city": "São Paulo",
    "a/b": [1,
      2, { "c": null }
    ]
  }
}`;

test.each<[string, number | undefined]>([
  ['', 1],
  ['/name', 2],
  ['/address', 3],
  ['/address/city', 4],
  ['/address/a~1b', 5],
  ['/address/a~1b/0', 5],
  ['/address/a~1b/1', 6],
  ['/address/a~1b/2/c', 6],
  ['/address/zip', 3],
  ['/gone/deeper', 1],
])('%j is at line %s', (pointer, line) => {
  expect(findLineOf(pointer, text)).toBe(line);
});

test('a text that breaks off has the lines before it', () => {
  expect(findLineOf('/name', text.slice(0, 30))).toBe(2);
  expect(findLineOf('/name', '')).toBe(undefined);
});

test.each<[string, JsonFault]>([
  ['', { code: 'empty', line: 1, column: 1 }],
  [' \n ', { code: 'empty', line: 2, column: 2 }],
  ['{"a": }', { code: 'value', line: 1, column: 7, found: '}' }],
  ['{"a": tru}', { code: 'value', line: 1, column: 7, found: 'tru' }],
  ['{"a": Null}', { code: 'value', line: 1, column: 7, found: 'Null' }],
  ['{"a": 01}', { code: 'number', line: 1, column: 7, found: '01' }],
  ['{"a": 1.}', { code: 'number', line: 1, column: 7, found: '1.' }],
  ["{'a': 1}", { code: 'key', line: 1, column: 2, found: "'" }],
  ['{\n  a: 1\n}', { code: 'key', line: 2, column: 3, found: 'a' }],
  ['{"a" 1}', { code: 'colon', line: 1, column: 6 }],
  ['{"a": 1\n "b": 2}', { code: 'comma', line: 2, column: 2 }],
  ['{"a": 1,\n}', { code: 'trailingComma', line: 2, column: 1 }],
  ['[1, ]', { code: 'trailingComma', line: 1, column: 5 }],
  ['{"a": "x\n}', { code: 'unclosedText', line: 1, column: 7 }],
  ['{\n "a": [1', { code: 'unclosed', line: 2, column: 7, found: '[' }],
  ['{"a":', { code: 'unclosed', line: 1, column: 6 }],
  ['"\\x"', { code: 'escape', line: 1, column: 2 }],
  ['"\t"', { code: 'controlCharacter', line: 1, column: 2 }],
  ['{} {}', { code: 'after', line: 1, column: 4 }],
  ['{"a": 1,\n "a": 2}', { code: 'duplicateKey', line: 2, column: 2, found: 'a' }],
])('%j is told where it breaks', (broken, fault) => {
  expect(scanJson(broken).fault).toEqual(fault);
});

test('no fault in any JSON that there is, at any indent', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2, 4), (value, indent) => {
      expect(scanJson(JSON.stringify(value, null, indent)).fault).toBeUndefined();
    }),
  );
});

test('a fault in everything that the browser refuses, and only there', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 2 }),
      fc.nat(),
      fc.constantFrom('', '"', '{', ',', '\\', '1'),
      (json, place, put) => {
        const at = place % (json.length + 1);
        const changed = json.slice(0, at) + put + json.slice(at + (put === '' ? 1 : 0));
        const { fault } = scanJson(changed);
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        if (fault?.code !== 'duplicateKey') expect(fault === undefined).toBe(isJson);
      },
    ),
    { numRuns: 500 },
  );
});
