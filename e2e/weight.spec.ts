import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

test('no page but the reference carries a contract in what every page loads', async ({ page, request }) => {
  await page.goto('/');
  const sources = await page
    .locator('script[src]')
    .evaluateAll((scripts) => scripts.map((s) => s.getAttribute('src')));
  const shared = sources.filter((source) => /\/(main|runtime~main)\./.test(source ?? ''));
  expect(shared.length).toBeGreaterThan(0);
  for (const source of shared) {
    const code = await (await request.get(source ?? '')).text();
    expect(code).not.toContain('appRedirectURLKey');
  }
});

test('every contract operation has its page in both languages', async ({ request }) => {
  for (const { locale, prefix } of [
    { locale: 'pt-BR', prefix: '' },
    { locale: 'en', prefix: '/en' },
  ]) {
    const operations: { id: string; product: string }[] = JSON.parse(
      readFileSync(`.generated/${locale}/operations.json`, 'utf8'),
    );
    expect(operations.length).toBeGreaterThan(0);
    for (const { id, product } of operations) {
      const slug = id.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
      expect((await request.get(`${prefix}/api/${product}/${slug}`)).status(), `${prefix} ${id}`).toBe(200);
    }
  }
});

test('serves its headers, compression and a real 404', async ({ request }) => {
  const home = await request.get('/', { headers: { 'Accept-Encoding': 'gzip' } });
  const headers = home.headers();
  expect(headers['content-security-policy']).toContain("script-src 'self' 'sha256-");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe-eval');
  expect(headers['content-encoding']).toBe('gzip');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect((await request.get('/nada-aqui')).status()).toBe(404);
  const english = await request.get('/en/nothing-here');
  expect(english.status()).toBe(404);
  expect(await english.text()).toMatch(/<html lang="?en\b/);
});
