import { expect, languages, test } from './fixtures';
import { consoleOf, klaasSteps, send, sendAndCatch } from './console';

/** The only category that klavi has published. */
const salary = { category: 'Renda', subcategory: 'Renda Ativa', thirdCategory: 'Salário' };

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
          if (step.nth === undefined) expect(answer.transactionDetails[0]).toMatchObject(salary);
        }
      }
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
