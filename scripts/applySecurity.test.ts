import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applySecurity } from './applySecurity';
import { inlineScriptHashes } from './contentSecurityPolicy';

const page = (code: string) =>
  `<html><head><title>t</title></head><body><script>${code}</script></body></html>`;

it('gives each page its own hashes, and the header those of all pages', () => {
  const buildDir = mkdtempSync(join(tmpdir(), 'security-'));
  mkdirSync(join(buildDir, 'en'));
  writeFileSync(join(buildDir, 'index.html'), page('one()'));
  writeFileSync(join(buildDir, 'en/index.html'), page('two()'));
  const [one = '', two = ''] = ['one()', 'two()'].flatMap((code) => inlineScriptHashes(page(code)));

  const headers = applySecurity({ buildDir, apiOrigins: [], withAlgolia: false });

  const home = readFileSync(join(buildDir, 'index.html'), 'utf8');
  expect(home).toContain(one);
  expect(home).not.toContain(two);
  expect(headers['Content-Security-Policy']).toContain(one);
  expect(headers['Content-Security-Policy']).toContain(two);
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(readFileSync(join(buildDir, '_headers'), 'utf8')).toContain('  Content-Security-Policy: ');
});
