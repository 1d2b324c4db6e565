import { expect, languages, test } from './fixtures';

const words = {
  'pt-BR': { provisional: 'a confirmar com a klavi', next: 'Próximas chamadas' },
  en: { provisional: 'to be confirmed with klavi', next: 'Next calls' },
};

for (const { locale, prefix } of languages) {
  test.describe(`without JavaScript, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('an operation page holds the whole operation', async ({ page }) => {
      await page.goto(`${prefix}/api/klavi-ki/create-link`);
      const main = page.getByRole('main');
      for (const text of [
        'POST',
        '/data/v1/links',
        'accessToken',
        'personalTaxId',
        'productsCallbackURL',
        'appRedirectURLKey',
        'linkToken',
        'expireIn',
        '416',
        '4006',
        words[locale].provisional,
        words[locale].next,
      ]) {
        await expect(main).toContainText(text);
      }
    });

    test('the quick start shows its calls as curl', async ({ page }) => {
      await page.goto(`${prefix}/klavi-ki/inicio-rapido`);
      await expect(page.getByRole('main')).toContainText('curl');
      await expect(page.getByRole('main')).toContainText('/data/v1/consents');
    });

    test('the one-page reference lists the operations', async ({ page }) => {
      await page.goto(`${prefix}/api/klavi-ki/completa`);
      await expect(page.getByRole('main').getByRole('link')).toHaveCount(9);
    });
  });
}
