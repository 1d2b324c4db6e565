import { expect, test } from 'vitest';
import { cutLines } from './cutLines';

test('cuts at line ends and every two hundred characters', () => {
  expect(cutLines('a\r\nb\nc')).toEqual(['a', 'b', 'c']);
  expect(cutLines('')).toEqual(['']);
  expect(cutLines('x'.repeat(401)).map((row) => row.length)).toEqual([200, 200, 1]);
});
