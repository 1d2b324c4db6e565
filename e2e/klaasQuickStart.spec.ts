import { expect, languages, test } from './fixtures';
import { consoleOf, klaasSteps, send, sendAndCatch } from './console';

for (const { locale, prefix } of languages) {
  const path = `${prefix}/klaas/inicio-rapido`;

  test.describe(`klaaS quick start, ${locale}`, () => {
    test('runs from the token to the categories, answered by the service worker', async ({ page }) => {
      await page.goto(path);
      let token = '';
      for (const step of klaasSteps) {
        const response = await sendAndCatch(page, step);
        expect(response.status(), step.operation).toBe(200);
        expect(response.fromServiceWorker(), step.operation).toBe(true);
        await expect(consoleOf(page, step)).toContainText(step.holds);
        const answer = await response.json();
        if (step.operation === 'klaas/createToken') {
          token = answer.access_token;
          expect(token).not.toBe('');
        } else {
          expect(await response.request().headerValue('authorization')).toBe(`Bearer ${token}`);
          for (const transaction of answer.transactionDetails)
            expect(transaction).toMatchObject({
              category: expect.stringMatching(/./),
              subcategory: expect.stringMatching(/./),
              thirdCategory: expect.stringMatching(/./),
            });
        }
      }
    });

    test('shows the salary’s three levels', async ({ page }) => {
      await page.goto(path);
      const [getToken, checking] = klaasSteps;
      if (!getToken || !checking) throw new Error('the quick start has a token and a categorisation');
      await send(page, getToken);
      const answer = await send(page, checking);
      for (const level of ['"Renda"', '"Renda Ativa"', '"Salário"'])
        await expect(answer).toContainText(level);
    });

    test.describe('with workers blocked', () => {
      test.use({ serviceWorkers: 'block', expectedErrors: [/Service Worker registration blocked/] });

      test('runs inside the page', async ({ page }) => {
        await page.goto(path);
        for (const step of klaasSteps) {
          await send(page, step);
          await expect(consoleOf(page, step)).toContainText(step.holds);
          await expect(consoleOf(page, step)).toContainText(/na página|in the page/);
        }
      });
    });
  });
}
