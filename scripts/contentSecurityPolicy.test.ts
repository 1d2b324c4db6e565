import { expect, it } from 'vitest';
import { contentSecurityPolicy, inlineScriptHashes, withPolicyMeta } from './contentSecurityPolicy';

it.each([
  ['an inline script', '<script>alert(1)</script>', 1],
  ['the same script twice', '<script>a()</script><script>a()</script>', 1],
  ['a module', '<script type="module">a()</script>', 1],
  ['a file', '<script src="/a.js" defer></script>', 0],
  ['a data block', '<script type="application/ld+json">{"a":1}</script>', 0],
])('hashes %s', (_name, html, count) => {
  expect(inlineScriptHashes(html)).toHaveLength(count);
});

it('hashes the exact bytes, as the CSP specification says', () => {
  // sha256 of "alert('Hello, world.');", the example in CSP Level 3, section 8.4
  expect(inlineScriptHashes("<script>alert('Hello, world.');</script>")).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ]);
});

it('never allows eval, wildcards or hosts that were not asked for', () => {
  const policy = contentSecurityPolicy({
    scriptHashes: ["'sha256-x'"],
    apiOrigins: ['https://api.klavi.ai'],
    withAlgolia: false,
  });
  expect(policy).toContain("script-src 'self' 'sha256-x';");
  expect(policy).toContain("connect-src 'self' http://localhost:* http://127.0.0.1:* https://api.klavi.ai;");
  expect(policy).not.toMatch(/unsafe-eval|algolia| \* /);
});

it('opens Algolia only when it is on', () => {
  const policy = contentSecurityPolicy({ scriptHashes: [], apiOrigins: [], withAlgolia: true });
  expect(policy).toContain('https://*.algolia.net');
});

it('puts the policy first in the head, once', () => {
  const page = withPolicyMeta('<html><head lang=x><title>t</title></head></html>', "default-src 'self'");
  expect(page).toContain(
    '<head lang=x><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><title>',
  );
  expect(withPolicyMeta(page, 'other')).toBe(page);
});

it('refuses a page without a head', () => {
  expect(() => withPolicyMeta('<p>', 'x')).toThrow(/no <head>/);
});
