import { expect, test } from 'vitest';
import { categorizeTransaction } from '../categorizeTransaction';
import { heldOut, seen, type LabelledLine } from './fixtures/labelledLines';

const found = (line: LabelledLine) => Object.values(categorizeTransaction(line)).join(' / ');
const isHit = (line: LabelledLine, level: number) =>
  found(line).split(' / ')[level - 1] === line.path.split(' / ')[level - 1];
const shareOf = (lines: LabelledLine[], level: number) =>
  lines.filter((line) => isHit(line, level)).length / lines.length;

test('120 lines, each in one half', () => {
  expect([seen.length, heldOut.length]).toEqual([60, 60]);
  expect(new Set([...seen, ...heldOut].map(({ name }) => name)).size).toBe(120);
});

test.each(seen)('"$name" is $path', (line) => expect(found(line)).toBe(line.path));

test('of the lines held out while rules were written, at least 85 % come out right', () => {
  const misses = heldOut.filter((line) => !isHit(line, 1));
  for (const line of misses) console.log(`${line.name}: ${line.path}, got ${found(line)}`);
  expect(shareOf(heldOut, 1)).toBeGreaterThanOrEqual(0.85);
  expect(shareOf(heldOut, 3)).toBeGreaterThanOrEqual(0.75);
});
