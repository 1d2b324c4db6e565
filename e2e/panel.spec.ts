import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { askSandbox, createConsent } from './journey';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openPanel(page: Page, path = '/sandbox'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('#consentimentos li').first()).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

test('a consent is authorised, and its webhooks arrive, open and leave again', async ({ page }) => {
  await createConsent(page);
  await openPanel(page);
  await page.getByRole('button', { name: 'Autorizar: Ana Exemplo, Banco Aurora' }).click();
  await expect(part(page, 'Consentimentos').getByRole('status')).toContainText('agora AUTHORISED');
  const webhooks = part(page, 'Webhooks');
  const row = webhooks.getByRole('button', { name: /^consent_authorised evento/ });
  await row.click();
  await expect(webhooks).toContainText('X-Klavi-Signature');
  await expect(webhooks.getByRole('region', { name: 'Corpo do webhook' })).toContainText(
    '"eventName": "consent_authorised"',
  );
  await webhooks.getByRole('button', { name: 'Reenviar consent_authorised' }).click();
  await expect(row).toContainText('entregue · 200 · 2×');
  await expect(webhooks.getByRole('button', { name: /^pf_checking_account relatório/ })).toBeVisible();
  await expectAccessible(page);
});

test('the clock goes forward, and what falls due happens', async ({ page }) => {
  await createConsent(page);
  await openPanel(page);
  await page.getByRole('button', { name: /^\+1 h/ }).click();
  const clock = part(page, 'Relógio do sandbox');
  await expect(clock).toContainText('1 h à frente do seu');
  await expect(clock.getByRole('status')).toContainText('tudo o que vencia no caminho aconteceu');
  await expect(page.locator('#consentimentos li').first()).toContainText('REJECTED');
  await expect(page.getByRole('button', { name: /^consent_rejected evento/ })).toBeVisible();
});

test('failures are planned, met and called off', async ({ page }) => {
  await openPanel(page);
  const failures = part(page, 'Falhas');
  await failures.getByLabel('Quantas vezes').fill('0');
  await failures.getByRole('button', { name: 'Provocar' }).click();
  await expect(failures.getByRole('alert')).toContainText('de 1 a 1000');
  await failures.getByLabel('Quantas vezes').fill('2');
  await failures.getByRole('button', { name: 'Provocar' }).click();
  await expect(failures).toContainText('As próximas 2 chamadas que documentam 429');
  const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
  await expect(askSandbox(page, 'POST', '/klavi-ki/data/v1/auth', keys)).rejects.toThrow(/429/);
  await expect(failures).toContainText('As próximas 1 chamadas que documentam 429');
  await failures.getByRole('button', { name: 'Cancelar a falha' }).click();
  await expect(failures.getByRole('button', { name: 'Provocar' })).toBeVisible();
  await askSandbox(page, 'POST', '/klavi-ki/data/v1/auth', keys);
});

test('an inbox that answers 500 shows the attempts', async ({ page }) => {
  await openPanel(page);
  await part(page, 'Entrega dos webhooks').getByRole('radio', { name: '500' }).check();
  await expect(part(page, 'Entrega dos webhooks').getByRole('status')).toContainText('agora responde 500');
  await part(page, 'Consentimentos')
    .getByRole('button', { name: /^REVOKED: encerrar Ana/ })
    .click();
  const row = page.getByRole('button', { name: /^consent_revoked evento/ });
  await expect(row).toContainText('desistiu · 500 · 6×', { timeout: 30_000 });
});

test('the state goes into a file, is lost, and comes back', async ({ page }) => {
  await createConsent(page);
  await openPanel(page);
  const state = part(page, 'Estado');
  const consents = page.locator('#consentimentos li');
  await expect(consents).toHaveCount(3);
  const saved = page.waitForEvent('download');
  await state.getByRole('button', { name: 'Exportar' }).click();
  const file = await (await saved).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('version');
  await state.getByRole('button', { name: 'Recomeçar do zero' }).click();
  await expect(page.getByRole('group', { name: 'Recomeçar do zero?' })).toBeFocused();
  await state.getByRole('button', { name: 'Sim, recomeçar' }).click();
  await expect(consents).toHaveCount(2);
  await expect(page.locator('#consentimentos')).toContainText('Por enquanto, só os de demonstração');
  await page.getByLabel('Arquivo com o estado do sandbox').setInputFiles(file);
  await expect(state.getByRole('status')).toContainText('como no arquivo');
  await expect(consents).toHaveCount(3);
});

test.describe('a file that holds no state', () => {
  test.use({ expectedErrors: [/status of 400/] });

  test('is refused, and nothing changes', async ({ page }) => {
    await openPanel(page);
    await page.getByLabel('Arquivo com o estado do sandbox').setInputFiles('package.json');
    await expect(part(page, 'Estado').getByRole('status')).toContainText('O sandbox não aceitou');
    await expect(page.locator('#consentimentos li')).toHaveCount(2);
  });
});

test('in English, the panel and the test people fit a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPanel(page, '/en/sandbox');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sandbox panel');
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBe(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Test people and institutions' }).click();
  await expect(page.getByRole('row', { name: /^Ana Exemplo/ })).toContainText('The happy path');
  expect(await overflow()).toBe(0);
  await expectAccessible(page);
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block', expectedErrors: [/Service Worker registration blocked/] });

  test('the page answers itself', async ({ page }) => {
    await openPanel(page);
    await page.getByRole('button', { name: /^\+1 min/ }).click();
    await expect(part(page, 'Relógio do sandbox')).toContainText('1 min à frente do seu');
  });
});
