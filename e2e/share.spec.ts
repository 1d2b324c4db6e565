import type { Browser, Page } from '@playwright/test';
import { consoleOf, type Call } from './console';
import { expect, test } from './fixtures';

const createLink: Call = { operation: 'klavi-ki/createLink' };
const STRANGER = '39053344705';
const ANA = '11144477735';

const texts = [
  {
    prefix: '',
    share: 'Compartilhar',
    filled: 'Este link trouxe uma chamada preenchida.',
    replaced: 'CPF trocado pelo da Ana Exemplo',
  },
  {
    prefix: '/en',
    share: 'Share',
    filled: 'This link brought a filled-in call.',
    replaced: 'CPF replaced by that of Ana Exemplo',
  },
] as const;

function field(page: Page, name: RegExp) {
  return consoleOf(page, createLink).getByRole('textbox', { name });
}

/** Opens the dialog of the page's console and hands back the link in it; the dialog stays open. */
async function readLink(page: Page, share: string = 'Compartilhar'): Promise<string> {
  await consoleOf(page, createLink).getByRole('button', { name: share, exact: true }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
  await expect(link).toBeFocused();
  return link.inputValue();
}

/** The console as somebody else's browser shows it. */
async function openElsewhere(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

for (const { prefix, share, filled, replaced } of texts) {
  test(`a call filled in at ${prefix}/api is filled in where its link is opened`, async ({
    page,
    browser,
  }) => {
    await page.goto(`${prefix}/api/klavi-ki/create-link`);
    await field(page, /redirectURL/).fill('https://app.example.com/compartilhado');
    await field(page, /personalTaxId/).fill(STRANGER);
    const link = await readLink(page, share);
    expect(link).toContain(`${prefix}/api/klavi-ki/create-link#k1.`);
    await expect(page.getByRole('dialog')).toContainText(replaced);

    const other = await openElsewhere(browser, link);
    await expect(consoleOf(other, createLink)).toContainText(filled);
    await expect(field(other, /redirectURL/)).toHaveValue('https://app.example.com/compartilhado');
    await expect(field(other, /personalTaxId/)).toHaveValue(ANA);
    await other.context().close();
  });
}

test('the dialog holds the focus, copies, and gives the focus back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/api/klavi-ki/create-link');
  const link = await readLink(page);
  const dialog = page.getByRole('dialog', { name: 'Compartilhar esta chamada' });
  await dialog.getByRole('button', { name: 'Copiar o link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(
    consoleOf(page, createLink).getByRole('button', { name: 'Compartilhar', exact: true }),
  ).toBeFocused();
});

test('a call without fields is shared by the page’s own address', async ({ page }) => {
  await page.goto('/api/klavi-ki/list-institutions');
  const console = consoleOf(page, { operation: 'klavi-ki/listInstitutions' });
  await console.getByRole('button', { name: 'Compartilhar', exact: true }).click();
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/\/api\/klavi-ki\/list-institutions$/);
});

test('keys and a held token never go into a link', async ({ page }) => {
  await page.goto('/api/klavi-ki/create-access-token');
  const console = consoleOf(page, { operation: 'klavi-ki/createAccessToken' });
  await console.getByRole('textbox', { name: /secretKey/ }).fill('sk_de_verdade_8f2e');
  await console.getByRole('button', { name: 'Compartilhar', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('chave retirada');
  const link = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(console.getByRole('textbox', { name: /secretKey/ })).toHaveValue('sk_demo_91be');
});

test.describe('a link that brings nothing', () => {
  const cases = [
    [
      'altered',
      (link: string) => link.replace(/.(?=.{5}$)/, (one) => (one === 'A' ? 'B' : 'A')),
      /cortado ou alterado/,
    ],
    ['cut', (link: string) => link.slice(0, -4), /cortado ou alterado/],
    ['newer', (link: string) => link.replace('#k1.', '#k2.'), /versão mais nova/],
    ['of another call', (link: string) => link.replace('create-link', 'create-consent'), /de outra chamada/],
  ] as const;

  for (const [name, change, text] of cases) {
    test(`says so and changes nothing: ${name}`, async ({ page }) => {
      await page.goto('/api/klavi-ki/create-link');
      await field(page, /redirectURL/).fill('https://app.example.com/compartilhado');
      const link = await readLink(page);
      await page.goto('about:blank');
      await page.goto(change(link));
      await expect(page.getByText(text)).toBeVisible();
      await expect(page.getByText('https://app.example.com/compartilhado')).toHaveCount(0);
      for (const input of await page.locator('[data-console] input').all()) {
        await expect(input).not.toHaveValue('https://app.example.com/compartilhado');
      }
      await page.getByRole('button', { name: 'Fechar o aviso do link' }).click();
      await expect(page.getByText(text)).toBeHidden();
    });
  }

  test('another call’s link leads to that call, filled in', async ({ page }) => {
    await page.goto('/api/klavi-ki/create-link');
    await field(page, /redirectURL/).fill('https://app.example.com/compartilhado');
    const link = await readLink(page);
    await page.goto('about:blank');
    await page.goto(link.replace('create-link', 'create-consent'));
    await page.getByRole('link', { name: 'Abrir createLink com o que o link traz' }).click();
    await expect(field(page, /redirectURL/)).toHaveValue('https://app.example.com/compartilhado');
  });
});

test('a link that is pasted into an open page is followed', async ({ page }) => {
  await page.goto('/api/klavi-ki/create-link');
  await field(page, /redirectURL/).fill('https://app.example.com/compartilhado');
  const link = await readLink(page);
  await page.keyboard.press('Escape');
  await field(page, /redirectURL/).fill('https://app.example.com/outro');
  await page.evaluate((hash) => (window.location.hash = hash), new URL(link).hash);
  await expect(field(page, /redirectURL/)).toHaveValue('https://app.example.com/compartilhado');
});
