import { errors } from '../src/catalog/errors';
import { consentStates } from '../src/components/ConsentStates/consentStates';
import { expect, languages, test } from './fixtures';

const words = {
  'pt-BR': {
    provisional: 'a confirmar com a klavi',
    next: 'Próximas chamadas',
    journey: ['Boas-vindas', 'Confere o que será compartilhado', 'É o segundo aceite'],
    states: ['passam 60 min', 'O prazo acaba'],
    modes: ['nada a programar', 'um link por cliente', 'telas suas, com o seu back-end'],
  },
  en: {
    provisional: 'to be confirmed with klavi',
    next: 'Next calls',
    journey: ['Welcome', 'Checks what will be shared', 'It is the second agreement'],
    states: ['60 min pass', 'The validity ends'],
    modes: ['nothing to build', 'a link per user', 'your own screens, with your back end'],
  },
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
      const links = page.getByRole('navigation', { name: /^(Operações|Operations)$/ }).getByRole('link');
      for (const operation of ['create-link', 'get-task-status', 'consent-authorised', 'pj-funds'])
        await expect(links.and(page.locator(`[href$="/${operation}"]`))).toHaveCount(1);
    });

    test('webhook pages hold what arrives', async ({ page }) => {
      const main = page.getByRole('main');
      await page.goto(`${prefix}/api/klavi-ki/consent-authorised`);
      for (const text of ['eventId', 'consentId', 'linkId', 'X-Klavi-Signature', '2XX'])
        await expect(main).toContainText(text);
      await page.goto(`${prefix}/api/klavi-ki/pf-checking-account`);
      for (const text of ['productReportId', 'pf_checking_account', 'automaticallyInvestedAmount', '5000'])
        await expect(main).toContainText(text);
    });

    test('every code has its row in the table of errors', async ({ page }) => {
      const rows: string[] = [];
      for (const path of ['/referencia/erros', '/referencia/outros-produtos']) {
        await page.goto(`${prefix}${path}`);
        const texts = await page.getByRole('main').locator('tr').allInnerTexts();
        rows.push(...texts.map((text) => text.replace(/\s+/g, ' ')));
      }
      const missing = errors.filter(
        ({ codes, meaning, action }) =>
          !rows.some((row) =>
            [...codes, meaning[locale], action[locale]].every((part) => row.includes(part)),
          ),
      );
      expect(missing.map(({ codes }) => codes)).toEqual([]);
    });

    test('drawings are told in words', async ({ page }) => {
      const main = page.getByRole('main');
      await page.goto(`${prefix}/klavi-ki/jornada`);
      for (const text of words[locale].journey) await expect(main).toContainText(text);
      await page.goto(`${prefix}/klavi-ki/consentimentos`);
      const states = main.locator('figure').getByRole('listitem');
      await expect(states).toHaveCount(consentStates.length);
      for (const { status } of consentStates)
        await expect(states.filter({ has: page.getByText(status, { exact: true }) })).toHaveCount(1);
      for (const text of words[locale].states) await expect(states.filter({ hasText: text })).toHaveCount(1);
    });

    test('the chooser gives its rules instead', async ({ page }) => {
      await page.goto(`${prefix}/klavi-ki/escolher-o-modo`);
      const rules = page.getByRole('main').getByRole('status');
      for (const text of words[locale].modes) await expect(rules).toContainText(text);
    });
  });
}
