import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSandbox } from './buildSandbox';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));

afterAll(() => rmSync(folder, { recursive: true }));

async function build(file: string) {
  const built = await buildSandbox({ contractIndex: { 'klavi-ki': file }, folder });
  return built.map(({ path, gzipBytes }) => ({ path, gzipBytes, text: readFileSync(path, 'utf8') }));
}

it(
  'writes two small scripts that need no eval and change with the contract',
  { timeout: 30_000 },
  async () => {
    const first = await build('klavi-ki.1.json');
    const second = await build('klavi-ki.2.json');
    expect(first.map(({ path }) => path)).toEqual([
      join(folder, 'sandbox-worker.js'),
      join(folder, 'sandbox/in-page.js'),
    ]);
    for (const [index, { gzipBytes, text }] of first.entries()) {
      expect(gzipBytes).toBeLessThan(120 * 1024);
      expect(text).toContain('klavi-ki.1.json');
      expect(text).not.toMatch(/\beval\(|new Function\b|CONTRACT_FILES|SANDBOX_VERSION/);
      expect(text).not.toBe(second[index]?.text);
    }
    expect(first[1]?.text).toMatch(/export\s*\{\s*\w+ as createInPageFetch\s*\}/);
  },
);
