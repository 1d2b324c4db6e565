import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { hashInputs } from './hashInputs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/one.txt'), '1');
  writeFileSync(join(folder, 'a/made.txt'), 'made');
});

it('stays the same while nothing changes', () => {
  expect(hashInputs([folder])).toBe(hashInputs([folder]));
});

it('changes with a byte, a name and a new file', () => {
  const before = hashInputs([folder]);
  writeFileSync(join(folder, 'a/one.txt'), '2');
  const edited = hashInputs([folder]);
  writeFileSync(join(folder, 'b.txt'), '');
  expect(new Set([before, edited, hashInputs([folder])]).size).toBe(3);
});

it('ignores what is made', () => {
  const ignored = [join(folder, 'a/made.txt')];
  const before = hashInputs([folder], ignored);
  writeFileSync(join(folder, 'a/made.txt'), 'made again');
  expect(hashInputs([folder], ignored)).toBe(before);
});

it('takes a missing input as empty', () => {
  expect(hashInputs([join(folder, 'nowhere')])).toBe(hashInputs([]));
});
