import { expect, test } from 'vitest';
import { scanJson } from '../../scanJson';
import { findLines } from './findLines';

const { lines } = scanJson('{\n  "a": {\n    "b": 1\n  },\n  "c": 2\n}');

test('each problem at its line, in order, once, and those of parameters left out', () => {
  const problems = [
    { field: 'body/c', message: 'C' },
    { field: 'body/a/gone', message: 'G' },
    { field: 'body/a/b', message: 'B' },
    { field: 'body/c', message: 'C again' },
    { field: 'body/new', message: 'N' },
    { field: 'body', message: 'whole' },
    { field: 'query.c', message: 'Q' },
  ];
  expect(findLines(lines, problems)).toEqual([
    { line: 1, field: 'new', message: 'N' },
    { line: 1, field: '', message: 'whole' },
    { line: 2, field: 'a/gone', message: 'G' },
    { line: 3, field: 'a/b', message: 'B' },
    { line: 5, field: 'c', message: 'C' },
  ]);
});
