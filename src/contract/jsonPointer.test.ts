import { describe, expect, it, test } from 'vitest';
import { formatPointer, parsePointer, readPointer } from './jsonPointer';

const document = { paths: { '/a~b': [{ '': 1 }] }, ç: true, toString: 'own' };

test.each([
  ['', document],
  ['#', document],
  ['/paths/~1a~0b/0/', 1],
  ['#/%C3%A7', true],
  ['/toString', 'own'],
  ['/valueOf', undefined],
  ['/paths/~1a~0b/01', undefined],
  ['/paths/~1a~0b/-', undefined],
  ['/ç/deeper', undefined],
])('reads %j', (pointer, value) => {
  expect(readPointer(document, pointer)).toEqual(value);
});

describe('parsePointer', () => {
  it('undoes formatPointer', () => {
    const segments = ['paths', '/a~b', '0', '~1'];
    expect(parsePointer(formatPointer(segments))).toEqual(segments);
  });

  it('refuses what is not a pointer', () => {
    expect(() => parsePointer('paths/a')).toThrow('"paths/a" isn\'t a JSON Pointer');
  });
});
