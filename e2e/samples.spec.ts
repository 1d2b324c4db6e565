import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { consoleOf, send } from './console';
import { expect, languages, test } from './fixtures';

const token = { operation: 'klavi-ki/createAccessToken' };
const consents = { operation: 'klavi-ki/listConsents' };

/** The code of a console's sample, once it is in the language. */
function codeOf(console: Locator, language: string): Locator {
  return console.getByRole('group', {
    name: new RegExp(`(Exemplo em|Sample in) ${language.replace('+', '\\+')}$`),
  });
}

async function choose(console: Locator, language: string): Promise<Locator> {
  await console.getByRole('radio', { name: language, exact: true }).check();
  const code = codeOf(console, language);
  await expect(code).toBeVisible();
  return code;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

for (const { locale, prefix } of languages) {
  test(`every language shows the call in colours and without a shift, ${locale}`, async ({ page }) => {
    await open(page, `${prefix}/api/klavi-ki/create-access-token`);
    const console = consoleOf(page, token);
    const height = (await codeOf(console, 'curl').boundingBox())?.height;
    for (const name of ['JavaScript', 'Python', 'Java', 'C#', 'PHP', 'Go', 'Ruby']) {
      const code = await choose(console, name);
      await expect(code).toContainText('/data/v1/auth');
      await expect(code).toContainText('KLAVI_SECRET_KEY');
      await expect(code).not.toContainText('sk_demo_91be');
      await expect(code.locator('span[style*="--k-code-string"]').first()).toBeVisible();
      expect((await code.boundingBox())?.height, name).toBe(height);
    }
  });
}

test('the choice is remembered over pages and followed by every console', async ({ page, context }) => {
  await open(page, '/klavi-ki/inicio-rapido');
  const other = await context.newPage();
  await open(other, '/api/klavi-ki/list-consents');
  await choose(consoleOf(page, token), 'Python');
  await expect(codeOf(consoleOf(page, { operation: 'klavi-ki/createLink' }), 'Python')).toBeVisible();
  await expect(codeOf(consoleOf(other, consents), 'Python')).toBeVisible();

  await open(page, '/en/api/klavi-ki/create-link');
  const console = consoleOf(page, { operation: 'klavi-ki/createLink' });
  await expect(console.getByRole('radio', { name: 'Python' })).toBeChecked();
  await expect(codeOf(console, 'Python')).toContainText('urllib.request');
});

test('a language is chosen by keyboard', async ({ page }) => {
  await open(page, '/api/klavi-ki/create-access-token');
  const console = consoleOf(page, token);
  await console.getByRole('radio', { name: 'curl' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(codeOf(console, 'JavaScript')).toContainText('await fetch(');
});

test('the request on screen is what the sample sends', async ({ page }) => {
  await open(page, '/api/klavi-ki/list-consents');
  const console = consoleOf(page, consents);
  const code = await choose(console, 'Go');
  await console.getByRole('textbox', { name: /personalTaxId/ }).fill('11144477735');
  await expect(code).toContainText('personalTaxId=11144477735');
});

test('the sample calls the host that was picked', async ({ page }) => {
  await open(page, '/api/klavi-ki/create-access-token');
  const console = consoleOf(page, token);
  await console
    .getByRole('combobox', { name: 'Ambiente do exemplo' })
    .selectOption({ label: 'Sandbox local' });
  await expect(codeOf(console, 'curl')).toContainText(
    'http://127.0.0.1:4010/__sandbox/klavi-ki/data/v1/auth',
  );
  await expect(console).toContainText("export KLAVI_SECRET_KEY='sk_demo_91be'");
});

test('a held token is in no sample', async ({ page }) => {
  await open(page, '/klavi-ki/inicio-rapido');
  const answer = await send(page, token);
  const text = await answer.innerText();
  const held = /"accessToken": "([^"]+)"/.exec(text)?.[1] ?? '';
  expect(held.length).toBeGreaterThan(20);
  const console = consoleOf(page, { operation: 'klavi-ki/createLink' });
  for (const name of ['curl', 'JavaScript', 'Java']) {
    const code = await choose(console, name);
    await expect(code).toContainText('KLAVI_ACCESS_TOKEN');
    await expect(code).not.toContainText(held);
  }
});

test('what colours the samples comes when somebody asks for it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') loaded.push(request.url());
  });
  await open(page, '/api/klavi-ki/create-access-token');
  expect(loaded.filter((url) => /\/samples[.-]/.test(url))).toEqual([]);
  await choose(consoleOf(page, token), 'Java');
  expect(loaded.filter((url) => /\/samples[.-]/.test(url))).not.toEqual([]);
});

test('the samples are accessible', async ({ page }) => {
  await open(page, '/api/klavi-ki/create-access-token');
  await choose(consoleOf(page, token), 'C#');
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.include('[data-console]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has the request and its curl', async ({ page }) => {
    await page.goto('/api/klavi-ki/create-access-token');
    const console = consoleOf(page, token);
    await expect(codeOf(console, 'curl')).toContainText('curl -X POST');
  });
});
