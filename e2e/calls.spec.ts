import { readFileSync } from 'node:fs';
import { consoleOf, send } from './console';
import { expect, test } from './fixtures';

const createAccessToken = { operation: 'klavi-ki/createAccessToken' };
const createLink = { operation: 'klavi-ki/createLink' };

test('the environment is one for the site, remembered, and says simulated or real', async ({ page }) => {
  await page.goto('/klavi-ki/inicio-rapido');
  const badge = consoleOf(page, createAccessToken).getByRole('button', {
    name: /Sandbox do portal · simulado/,
  });
  await badge.click();
  const panel = page.getByRole('dialog', { name: 'Suas chamadas' });
  await panel.getByRole('radio', { name: /Homologação/ }).check();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: /Homologação · real/ }).first()).toBeFocused();
  await page.goto('/en/api/klavi-ki/create-link');
  await expect(page.getByRole('button', { name: /Homologação \(testing\) · real/ })).toBeVisible();
});

test('without its keys, a real environment is not called', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('klavi.environment', '{"id":"homologacao"}'));
  await page.goto('/api/klavi-ki/create-access-token');
  const console = consoleOf(page, createAccessToken);
  await console.getByRole('button', { name: 'Enviar' }).click();
  await expect(console).toContainText('Nada foi enviado');
  await expect(console.locator('input[type="password"]').first()).toBeFocused();
});

test('production asks for no key', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('klavi.environment', '{"id":"producao"}'));
  await page.goto('/api/klavi-ki/create-access-token');
  const console = consoleOf(page, createAccessToken);
  await expect(console).toContainText('esta página não recebe chaves');
  await expect(console.getByText('Quem põe a chave é o relay, na sua máquina.')).toHaveCount(2);
  await expect(console.locator('input[type="password"]')).toHaveCount(0);
  await console.getByRole('button', { name: /Produção · real/ }).click();
  await expect(page.getByRole('dialog').locator('input[type="password"]')).toHaveCount(0);
});

test('tokens count down, ids become variables, and every request is in the ledger', async ({ page }) => {
  await page.goto('/klavi-ki/inicio-rapido');
  await send(page, createAccessToken);
  await send(page, createLink);
  await consoleOf(page, createLink)
    .getByRole('button', { name: /simulado/ })
    .click();
  const panel = page.getByRole('dialog', { name: 'Suas chamadas' });
  await expect(panel.getByText(/expira em (29|30):\d\d/).first()).toBeVisible();
  await panel.getByRole('tab', { name: 'Variáveis' }).click();
  await expect(panel.getByRole('textbox', { name: /linkId/ })).toHaveValue(/^[0-9a-f-]{36}$/);
  await panel.getByRole('tab', { name: 'Registro' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await expect(panel).toContainText('não saiu do navegador');
  await expect(panel).toContainText('accessToken');
  await panel.getByRole('tab', { name: 'Ambiente' }).click();
  await panel.getByRole('button', { name: 'Gerar accessToken' }).click();
  await panel.getByRole('tab', { name: 'Registro' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(3);
});

test('a call of the history opens again, filled in, and goes to Postman', async ({ page }) => {
  await page.goto('/api/klavi-ki/create-access-token');
  await send(page, createAccessToken);
  await page
    .getByRole('link', { name: /Criar um link/ })
    .first()
    .click();
  const cpf = consoleOf(page, createLink).getByRole('textbox', { name: /personalTaxId/ });
  await cpf.fill('52998224725');
  await send(page, createLink);
  await consoleOf(page, createLink)
    .getByRole('button', { name: /simulado/ })
    .click();
  const panel = page.getByRole('dialog', { name: 'Suas chamadas' });
  await panel.getByRole('tab', { name: 'Histórico' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Exportar para o Postman' }).first().click(),
  ]);
  const file = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8')) as { item: unknown[] };
  expect(file.item).toHaveLength(1);
  expect(JSON.stringify(file)).toContain('{{accessToken}}');
  await panel.getByRole('button', { name: 'Abrir de novo' }).last().click();
  await expect(page).toHaveURL(/create-access-token$/);
  await expect(consoleOf(page, createAccessToken)).toBeVisible();
});

test('what was written survives moving between pages', async ({ page }) => {
  await page.goto('/api/klavi-ki/create-link');
  const field = consoleOf(page, createLink).getByRole('textbox', { name: /personalTaxId/ });
  await field.fill('52998224725');
  await page
    .getByRole('link', { name: /Gerar o token|accessToken/ })
    .first()
    .click();
  await expect(consoleOf(page, createAccessToken)).toBeVisible();
  await page.goBack();
  await expect(consoleOf(page, createLink).getByRole('textbox', { name: /personalTaxId/ })).toHaveValue(
    '52998224725',
  );
});
