import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSandboxOptions } from './readSandboxOptions';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

afterAll(() => rmSync(folder, { recursive: true }));

it('has defaults', () => {
  expect(readSandboxOptions([])).toEqual({ port: 4010, state: undefined, portal: 'http://localhost:3000' });
});

it.each([
  ['a new file', join(folder, 'new.json')],
  ['an empty file', write('empty.json', '')],
  ['its own file', write('own.json', '{"version":1,"products":{}}')],
])('keeps its state in %s', (_, state) => {
  expect(readSandboxOptions(['--port', '0', '--state', state])).toMatchObject({ port: 0, state });
});

it.each([
  [['--port', 'many'], '"many" isn\'t a port'],
  [['--port', '65536'], '"65536" isn\'t a port'],
  [['--ports', '1'], "Unknown option '--ports'"],
  [['4010'], "Unexpected argument '4010'"],
  [['--portal', 'here'], '"here" isn\'t an address'],
  [['--state', 'package.json'], "package.json exists and isn't a sandbox state"],
])('refuses %j', (args, sentence) => {
  expect(() => readSandboxOptions(args)).toThrow(sentence);
});
