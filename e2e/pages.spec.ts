import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, languages, test } from './fixtures';
import { listGuides } from './guides';

type Kind = {
  kind: string;
  path: string;
  /** What is there once the browser has drawn it. */
  draws?: string;
  /** Axe needs minutes for it: what it has is also on a shorter page. */
  isTooLong?: boolean;
};

/** One page of each kind. */
const kinds: Kind[] = [
  { kind: 'home', path: '/' },
  { kind: 'guide', path: '/onboarding/o-que-e' },
  { kind: 'guide with a timeline', path: '/onboarding/quando' },
  { kind: 'guide with an agenda', path: '/onboarding/kick-off' },
  { kind: 'guide with consoles', path: '/klavi-ki/inicio-rapido' },
  { kind: 'guide with a chooser', path: '/klavi-ki/escolher-o-modo' },
  { kind: 'guide with drawn screens', path: '/klavi-ki/jornada' },
  { kind: 'guide with drawn states', path: '/klavi-ki/consentimentos' },
  { kind: 'guide with drawn attempts', path: '/webhooks/entrega' },
  { kind: 'guide with a data flow', path: '/seguranca/revisao' },
  { kind: 'table of errors', path: '/referencia/erros' },
  { kind: 'table of events', path: '/referencia/eventos' },
  { kind: 'table of reports', path: '/referencia/relatorios' },
  { kind: 'open points', path: '/referencia/a-confirmar' },
  { kind: 'glossary', path: '/glossario' },
  { kind: 'reference home', path: '/api/klavi-ki' },
  { kind: 'reference home of klaaS', path: '/api/klaas' },
  { kind: 'operation', path: '/api/klavi-ki/create-link' },
  { kind: 'webhook of an event', path: '/api/klavi-ki/consent-authorised' },
  { kind: 'webhook of a report', path: '/api/klavi-ki/pf-checking-account' },
  {
    kind: 'long one-page reference',
    path: '/api/klavi-ki/completa',
    draws: 'consent_authorised',
    isTooLong: true,
  },
  { kind: 'one-page reference', path: '/api/klaas/completa', draws: 'personReport' },
  { kind: 'error reader', path: '/erros' },
  { kind: 'panel of the sandbox', path: '/sandbox' },
  { kind: 'table of test people', path: '/sandbox/pessoas' },
  { kind: 'journey without a ticket', path: '/sandbox/banco' },
  { kind: 'return of a journey', path: '/sandbox/retorno?link_id=a&consent_id=b&error=access_denied' },
  { kind: 'page that does not exist', path: '/nada-aqui' },
];

// Axe reads the longest pages for half a minute where cores are busy.
test.describe.configure({ timeout: 180_000 });

const narrow = { width: 360, height: 740 };
const wide = { width: 1280, height: 800 };

function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function expectAccessible(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // A change of the colour mode draws the one-page reference again.
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme, { timeout: 60_000 });
  // Colours may still be on their way. They are brought there: a page that isn't drawn just now has no frames to wait for.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  // In one run and with the violations alone: half the time on a long page.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, colorScheme).toEqual([]);
}

for (const { locale, prefix } of languages) {
  for (const { kind, path, draws, isTooLong } of kinds) {
    test.describe(`${kind}, ${locale}`, () => {
      test.use({ expectedErrors: path === '/nada-aqui' ? [/404 \(Not Found\)/] : [] });

      test('speaks its language, fits a 360 px screen, and axe finds nothing', async ({ page }) => {
        await page.setViewportSize(narrow);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.goto(`${prefix}${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        // Before that, nobody listens to a change of the colour mode.
        await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        // Drawn in the browser, webhooks included; where cores are busy it takes a while.
        if (draws) await expect(page.locator('.api-content')).toContainText(draws, { timeout: 30_000 });
        expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
        if (isTooLong) return;
        // Both languages have the same colours: between them, both modes and both widths are read.
        await expectAccessible(page, locale === 'en' ? 'light' : 'dark');
        await page.setViewportSize(wide);
        if (locale !== 'en') await expectAccessible(page, 'light');
      });
    });
  }

  test(`every guide fits a 360 px screen, ${locale}`, async ({ page }) => {
    await page.setViewportSize(narrow);
    const guides = listGuides(prefix);
    expect(guides.length).toBeGreaterThan(40);
    const overflowing: string[] = [];
    for (const path of guides) {
      await page.goto(`${prefix}${path}`);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      const overflow = await measureOverflow(page);
      if (overflow > 0) overflowing.push(`${path}: ${overflow} px`);
    }
    expect(overflowing).toEqual([]);
  });
}
