import { readFileSync } from 'node:fs';
import { toSlug } from '../src/contract/toSlug';
import { expect, languages, test } from './fixtures';

/** Names of fields, of an operation, a report and an event. */
const contractWords = ['appRedirectURLKey', 'automaticallyInvestedAmount', 'productReportId', 'eventId'];

test('no page but the reference carries a contract in what every page loads', async ({ page, request }) => {
  await page.goto('/');
  const sources = await page
    .locator('script[src]')
    .evaluateAll((scripts) => scripts.map((s) => s.getAttribute('src')));
  const shared = sources.filter((source) => /\/(main|runtime~main)\./.test(source ?? ''));
  expect(shared.length).toBeGreaterThan(0);
  for (const source of shared) {
    const code = await (await request.get(source ?? '')).text();
    for (const word of contractWords) expect(code, source ?? '').not.toContain(word);
  }
});

test('the reference’s code comes with its own pages only', async ({ page }) => {
  const run: string[] = [];
  // What a page fetches ahead for its links is no script yet.
  page.on('request', (request) => {
    if (request.resourceType() === 'script') run.push(request.url());
  });
  const isReference = (url: string) => /\/reference\.\w+\.js$/.test(url);
  for (const path of ['/', '/onboarding/o-que-e', '/klavi-ki/visao-geral']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  }
  expect(run.filter(isReference)).toEqual([]);
  await page.goto('/api/klavi-ki/consent-authorised');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  expect(run.filter(isReference)).not.toEqual([]);
});

for (const { locale, prefix } of languages) {
  for (const kind of ['operations', 'webhooks']) {
    test(`every one of the contracts' ${kind} has its page, ${locale}`, async ({ request }) => {
      const entries: { id: string; product: string }[] = JSON.parse(
        readFileSync(`.generated/${locale}/${kind}.json`, 'utf8'),
      );
      expect(entries.length).toBeGreaterThan(10);
      for (const { id, product } of entries) {
        const page = await request.get(`${prefix}/api/${product}/${toSlug(id)}`);
        expect(page.status(), `${prefix} ${id}`).toBe(200);
        expect(await page.text(), `${prefix} ${id}`).toMatch(new RegExp(`data-reference="?${id}[" >]`));
      }
    });
  }
}

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
