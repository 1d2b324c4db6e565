import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy, inlineScriptHashes, withPolicyMeta } from './contentSecurityPolicy';

export type SecurityOptions = { buildDir: string; apiOrigins: string[]; withAlgolia: boolean };

/** What every response carries besides the policy; `frame-ancestors` only works as a header. */
const fixedHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Gives every built page its policy as `<meta>` and writes the headers of the whole site to
 * `security-headers.json` (our server) and `_headers` (hosts that read it). Answers the headers.
 */
export function applySecurity({
  buildDir,
  apiOrigins,
  withAlgolia,
}: SecurityOptions): Record<string, string> {
  const pages = htmlFiles(buildDir).map((file) => ({ file, html: readFileSync(file, 'utf8') }));
  const policyFor = (scriptHashes: string[]) =>
    contentSecurityPolicy({ scriptHashes, apiOrigins, withAlgolia });
  const hashes = [...new Set(pages.flatMap(({ html }) => inlineScriptHashes(html)))].sort();
  const headers = {
    'Content-Security-Policy': `${policyFor(hashes)}; frame-ancestors 'none'`,
    ...fixedHeaders,
  };
  for (const { file, html } of pages) {
    writeFileSync(file, withPolicyMeta(html, policyFor(inlineScriptHashes(html))));
  }
  writeFileSync(join(buildDir, 'security-headers.json'), `${JSON.stringify(headers, null, 2)}\n`);
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  writeFileSync(join(buildDir, '_headers'), `/*\n${lines.join('\n')}\n`);
  return headers;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}
