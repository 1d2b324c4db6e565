import { expect, languages, test } from './fixtures';
import { consoleOf, klaviKiSteps, send, sendAndCatch } from './console';

for (const { locale, prefix } of languages) {
  const path = `${prefix}/klavi-ki/inicio-rapido`;

  test.describe(`quick start, ${locale}`, () => {
    test('runs from the token to the report, answered by the service worker', async ({ page }) => {
      await page.goto(path);
      for (const step of klaviKiSteps) {
        const response = await sendAndCatch(page, step);
        expect(response.status(), step.operation).toBe(200);
        expect(response.fromServiceWorker(), step.operation).toBe(true);
        expect(await response.headerValue('x-klavi-sandbox')).toBe('simulated');
        await expect(consoleOf(page, step)).toContainText(step.holds);
      }
    });

    test('goes on where it was when the worker is stopped between the calls', async ({ page, context }) => {
      await page.goto(path);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      for (const step of klaviKiSteps) {
        const response = await sendAndCatch(page, step);
        expect(response.fromServiceWorker(), step.operation).toBe(true);
        await expect(consoleOf(page, step)).toContainText(step.holds);
        await session.send('ServiceWorker.stopAllWorkers');
      }
    });

    test.describe('with workers blocked', () => {
      test.use({ serviceWorkers: 'block', expectedErrors: [/Service Worker registration blocked/] });

      test('runs inside the page', async ({ page }) => {
        await page.goto(path);
        for (const step of klaviKiSteps) {
          await send(page, step);
          await expect(consoleOf(page, step)).toContainText(step.holds);
          await expect(consoleOf(page, step)).toContainText(/na página|in the page/);
        }
      });
    });
  });
}

test('two tabs and both languages share one sandbox and its tokens', async ({ page, context }) => {
  await page.goto('/klavi-ki/inicio-rapido');
  await send(page, { operation: 'klavi-ki/createAccessToken' });
  await send(page, { operation: 'klavi-ki/createLink' });

  const other = await context.newPage();
  await other.goto('/en/api/klavi-ki/list-institutions');
  await send(other, { operation: 'klavi-ki/listInstitutions' });
  await expect(consoleOf(other, { operation: 'klavi-ki/listInstitutions' })).toContainText('Banco Aurora');

  await send(page, { operation: 'klavi-ki/createConsent' });
  await other.goto('/en/api/klavi-ki/get-consent');
  await send(other, { operation: 'klavi-ki/getConsent' });
  await expect(consoleOf(other, { operation: 'klavi-ki/getConsent' })).toContainText(
    'AWAITING_AUTHORISATION',
  );
});

test('a whole call by keyboard alone', async ({ page }) => {
  await page.goto('/api/klavi-ki/create-access-token');
  const console = consoleOf(page, { operation: 'klavi-ki/createAccessToken' });
  await console.getByRole('textbox').first().focus();
  await page.keyboard.press('Control+Enter');
  await expect(console).toContainText('"accessToken"');
});

test.describe('with a wrong key', () => {
  test.use({ expectedErrors: [/status of 401/] });

  test('shows the API’s own error', async ({ page }) => {
    await page.goto('/api/klavi-ki/create-access-token');
    const console = consoleOf(page, { operation: 'klavi-ki/createAccessToken' });
    await console.getByRole('textbox', { name: /secretKey/ }).fill('sk_errada');
    const answer = await send(page, { operation: 'klavi-ki/createAccessToken' });
    await expect(answer).toContainText('Invalid accessKey or secretKey');
    await expect(answer).toContainText('401');
  });
});

test('says what is wrong before sending', async ({ page }) => {
  await page.goto('/api/klavi-ki/create-link');
  const console = consoleOf(page, { operation: 'klavi-ki/createLink' });
  const cpf = console.getByRole('textbox', { name: /personalTaxId/ });
  await cpf.fill('123');
  await console.getByRole('button', { name: 'Enviar' }).click();
  await expect(cpf).toBeFocused();
  await expect(cpf).toHaveAttribute('aria-invalid', 'true');
});
