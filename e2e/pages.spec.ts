import AxeBuilder from '@axe-core/playwright';
import { expect, languages, test } from './fixtures';

/** One page of each kind. */
const kinds = [
  { kind: 'home', path: '/' },
  { kind: 'guide', path: '/onboarding/o-que-e' },
  { kind: 'guide with a drawing', path: '/onboarding/quando' },
  { kind: 'guide with consoles', path: '/klavi-ki/inicio-rapido' },
  { kind: 'reference home', path: '/api/klavi-ki' },
  { kind: 'operation', path: '/api/klavi-ki/create-link' },
  { kind: 'one-page reference', path: '/api/klavi-ki/completa' },
  { kind: 'page of the sandbox', path: '/sandbox/banco' },
  { kind: 'page that does not exist', path: '/nada-aqui' },
];

for (const { locale, prefix } of languages) {
  for (const { kind, path } of kinds) {
    test.describe(`${kind}, ${locale}`, () => {
      test.use({ expectedErrors: path === '/nada-aqui' ? [/404 \(Not Found\)/] : [] });

      for (const colorScheme of ['light', 'dark'] as const) {
        test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.goto(`${prefix}${path}`);
          await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
          if (kind === 'one-page reference') await expect(page.locator('.api-content')).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          ).toEqual([]);
        });
      }

      test('speaks its language and fits a 360 px screen', async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(`${prefix}${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        if (kind === 'one-page reference') await expect(page.locator('.api-content')).toBeVisible();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  }
}
