import type { Page } from '@playwright/test';
import { expect, languages, test } from './fixtures';

/** What a form control that has the focus is called, as a screen reader says it. */
function readFocus(page: Page): Promise<{ type: string; label: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLInputElement)) return { type: '', label: '' };
    return { type: element.type, label: element.labels?.[0]?.textContent ?? '' };
  });
}

async function tabToRadio(page: Page): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await readFocus(page)).type === 'radio') return;
  }
  throw new Error('no radio can be reached with Tab');
}

for (const { locale, prefix } of languages) {
  test(`the chooser recommends a mode by keyboard alone, ${locale}`, async ({ page }) => {
    await page.goto(`${prefix}/klavi-ki/escolher-o-modo`);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    const verdict = page.getByRole('main').getByRole('status');
    await expect(verdict).not.toContainText(/O seu modo|Your mode/);
    for (let question = 0; question < 3; question += 1) {
      await tabToRadio(page);
      await page.keyboard.press('Space');
    }
    await expect(verdict).toContainText(/(O seu modo|Your mode): Advance WhiteLabel/);
    await page.keyboard.press('ArrowDown');
    await expect(verdict).toContainText(/(O seu modo|Your mode): Basic WhiteLabel/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${prefix}/api/klavi-ki/open-basic-link$`));
  });

  test(`the open points can be filtered, and how many are left is said, ${locale}`, async ({ page }) => {
    await page.goto(`${prefix}/referencia/a-confirmar`);
    const points = page.getByRole('main').locator('section ol > li');
    const said = page.getByRole('search').locator('[aria-live="polite"]');
    const all = await points.count();
    await expect(said).toHaveText(new RegExp(`^${all} `));
    await page.getByRole('searchbox').fill('webhook');
    await expect(points).not.toHaveCount(all);
    const left = await points.count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    await expect(said).toHaveText(new RegExp(`^${left} `));
    await page.getByRole('searchbox').fill('');
    await expect(points).toHaveCount(all);
  });
}
