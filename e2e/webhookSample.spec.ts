import { expect, languages, test } from './fixtures';

const words = {
  'pt-BR': {
    send: 'Enviar este exemplo à caixa de entrada',
    arrived: 'chegou à caixa de entrada',
    inbox: 'Abrir a caixa de entrada',
    choice: 'Exemplo a enviar',
  },
  en: {
    send: 'Send this example to the inbox',
    arrived: 'arrived at the inbox',
    inbox: 'Open the inbox',
    choice: 'Example to send',
  },
} as const;

for (const { locale, prefix } of languages) {
  const { send, arrived, inbox, choice } = words[locale];

  test(`the chosen example reaches the inbox, ${locale}`, async ({ page }) => {
    await page.goto(`${prefix}/api/klavi-ki/pf-checking-account`);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await page.getByRole('combobox', { name: choice }).selectOption('parcial');
    const caught = page.waitForResponse((response) => response.url().endsWith('/__sandbox/control/samples'));
    await page.getByRole('button', { name: send }).click();
    const response = await caught;
    expect(response.status()).toBe(202);
    expect(response.fromServiceWorker()).toBe(true);
    await expect(page.getByRole('main').getByRole('status')).toContainText(`pf_checking_account ${arrived}`);
    await page.getByRole('link', { name: inbox }).click();
    const row = page
      .locator('#webhooks')
      .locator('..')
      .getByRole('button', { name: /^pf_checking_account/ });
    await row.first().click();
    await expect(page.getByRole('main')).toContainText('"code": 204');
  });
}

test('by keyboard, twice: each sample is a delivery of its own', async ({ page }) => {
  await page.goto('/api/klavi-ki/consent-authorised');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const button = page.getByRole('button', { name: words['pt-BR'].send });
  const status = page.getByRole('main').getByRole('status');
  for (let count = 1; count <= 2; count += 1) {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(status).toContainText('consent_authorised chegou');
    await expect(button).toBeFocused();
  }
  const names = await page.evaluate(async () => {
    const answer = await fetch('/__sandbox/control/deliveries?name=consent_authorised');
    return ((await answer.json()) as { deliveryId: string }[]).map(({ deliveryId }) => deliveryId);
  });
  expect(new Set(names).size).toBe(2);
});

test.describe('with workers blocked', () => {
  test.use({ serviceWorkers: 'block', expectedErrors: [/Service Worker registration blocked/] });

  test('the page itself sends it', async ({ page }) => {
    await page.goto('/api/klaas/person-report');
    await page.getByRole('button', { name: words['pt-BR'].send }).click();
    await expect(page.getByRole('main').getByRole('status')).toContainText('personReport chegou');
  });
});

test('an inbox that refuses is told as one', async ({ page }) => {
  await page.goto('/sandbox');
  await expect(page.locator('#consentimentos li').first()).toBeVisible();
  await page.evaluate(() =>
    fetch('/__sandbox/control/settings', {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ webhooks: { inboxStatus: 503 } }),
    }),
  );
  await page.goto('/api/klavi-ki/consent-authorised');
  await page.getByRole('button', { name: words['pt-BR'].send }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('respondeu 503');
});
