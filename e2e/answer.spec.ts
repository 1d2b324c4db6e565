import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { startAnswerHost } from './answerHost';
import { send } from './console';
import { expect, test } from './fixtures';

const createAccessToken = { operation: 'klavi-ki/createAccessToken' };
const createLink = { operation: 'klavi-ki/createLink' };
const listInstitutions = { operation: 'klavi-ki/listInstitutions' };

const treeOf = (answer: Locator) => answer.getByRole('tree', { name: 'Corpo da resposta' });

/** Sends to a host of the test's in place of the sandbox on this machine. */
async function answerWith(
  page: Page,
  answer: Parameters<typeof startAnswerHost>[0],
  visit: () => Promise<void>,
): Promise<void> {
  const host = await startAnswerHost(answer);
  try {
    const choice = JSON.stringify({ id: 'local', localUrl: host.url });
    await page.addInitScript((text) => localStorage.setItem('klavi.environment', text), choice);
    await visit();
  } finally {
    await host.close();
  }
}

test('a tree by keyboard alone, with the value and the path to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/api/klavi-ki/create-access-token');
  const answer = await send(page, createAccessToken);
  await expect(answer).toContainText('De acordo com o contrato');
  await expect(answer).toContainText('Sandbox do portal · simulado');
  const tree = treeOf(answer);
  const token = tree.getByRole('treeitem', { name: /"accessToken"/ });
  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(token).toHaveAttribute('aria-selected', 'true');
  await expect(tree).toHaveAttribute('aria-activedescendant', (await token.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(token).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(token).toHaveAttribute('aria-selected', 'true');

  await answer.getByRole('button', { name: 'Copiar caminho' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('accessToken');
  await answer.getByRole('button', { name: 'Copiar valor' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  await expect(answer.getByRole('status')).toHaveText('Copiado');
});

test('search opens branches, counts and goes on; text and headers are a tab away', async ({ page }) => {
  await page.goto('/klavi-ki/inicio-rapido');
  await send(page, createAccessToken);
  await send(page, createLink);
  const answer = await send(page, listInstitutions);
  const tree = treeOf(answer);
  await answer.getByRole('button', { name: 'Recolher tudo' }).click();
  await expect(tree.getByText('Ipê Digital')).toBeHidden();
  const search = answer.getByRole('searchbox', { name: 'Procurar na resposta' });
  await search.fill('ipe digital');
  await expect(tree.getByRole('treeitem', { name: /Ipê Digital/i }).first()).toBeVisible();
  await expect(answer.getByRole('status')).toHaveText(/^1 de \d+: \d+ \w+$/);
  await expect(tree.locator('mark').first()).toHaveText(/Ipê Digital/i);
  await search.fill('institutionCode');
  await expect(answer.getByRole('status')).toHaveText(/^1 de \d+: 0 institutionCode$/);
  await search.press('Enter');
  await expect(answer.getByRole('status')).toHaveText(/^2 de \d+: 1 institutionCode$/);
  await search.press('Shift+Enter');
  await expect(answer.getByRole('status')).toHaveText(/^1 de/);
  await search.fill('ninguém tem isto');
  await expect(answer.getByRole('status')).toHaveText('Nada encontrado');

  await answer.getByRole('tab', { name: 'Árvore' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(answer.getByRole('tabpanel', { name: 'Texto' })).toContainText('"name": "Banco Aurora"');
  await page.keyboard.press('ArrowRight');
  await expect(answer.getByRole('tabpanel', { name: /Cabeçalhos/ })).toContainText('x-klavi-sandbox');
});

test('downloads the body under the name of the call and its time', async ({ page }) => {
  await page.goto('/api/klavi-ki/create-access-token');
  const answer = await send(page, createAccessToken);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    answer.getByRole('button', { name: 'Baixar' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^createAccessToken-\d{4}-\d\d-\d\d-\d{6}\.json$/);
  const saved: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(saved).toHaveProperty('accessToken');
});

test('links carry values on, and say which', async ({ page }) => {
  await page.goto('/klavi-ki/inicio-rapido');
  await send(page, createAccessToken);
  await send(page, createLink);
  const answer = await send(page, listInstitutions);
  const next = answer.getByRole('link', { name: 'Criar um consentimento com institutionCode' });
  await expect(answer).toContainText(/institutionCode = \d+/);
  await next.click();
  await expect(page.locator('[data-console="klavi-ki/createConsent"]')).toBeFocused();
});

test('what breaks the contract is told, and marked at its place', async ({ page }) => {
  const body = JSON.stringify({ accessToken: 42, expireIn: 1800 });
  await answerWith(page, { body }, async () => {
    await page.goto('/api/klavi-ki/create-access-token');
    const answer = await send(page, createAccessToken);
    await expect(answer).toContainText('Sandbox local · simulado');
    await expect(answer).toContainText('1 diferença do contrato');
    await answer.getByRole('button', { name: 'accessToken', exact: true }).click();
    const row = treeOf(answer).getByRole('treeitem', { name: /"accessToken"/ });
    await expect(row).toHaveAttribute('aria-selected', 'true');
    await expect(row).toContainText('O contrato pede o tipo string.');
    const { violations } = await new AxeBuilder({ page }).include('[data-console]').analyze();
    expect(violations).toEqual([]);
  });
});

test.describe('with a status nobody documented', () => {
  test.use({ expectedErrors: [/status of 418/] });

  test('says so', async ({ page }) => {
    await answerWith(page, { body: '<h1>chá</h1>', status: 418, type: 'text/html' }, async () => {
      await page.goto('/api/klavi-ki/create-access-token');
      const answer = await send(page, createAccessToken);
      await expect(answer).toContainText('O contrato não documenta o status 418');
      await expect(answer.getByRole('tab', { name: 'Árvore' })).toHaveCount(0);
      await expect(answer.getByRole('tabpanel', { name: 'Texto' })).toContainText('<h1>chá</h1>');
    });
  });
});

test('a picture is told, not shown', async ({ page }) => {
  const body = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]);
  await answerWith(page, { body, type: 'image/png' }, async () => {
    await page.goto('/api/klavi-ki/create-access-token');
    const answer = await send(page, createAccessToken);
    await expect(answer).toContainText('O corpo é uma imagem (image/png)');
    await expect(answer.getByRole('button', { name: 'Copiar tudo' })).toHaveCount(0);
  });
});

/** What the contract asks of an institution, about 600 bytes of it. */
function createInstitution(index: number): Record<string, unknown> {
  return {
    institutionCode: String(index),
    name: `Instituição ${index}`,
    avatar: 'https://static.example.com/instituicoes/901.svg',
    isBeta: false,
    isOutage: false,
    institutionType: 1,
    businessType: index === 8000 ? 7 : 'LEGAL',
    availableResources: ['REGISTRATION', 'ACCOUNTS', 'CREDIT_CARDS'],
    parentOrganizationName: '',
    parentOrganizationId: '',
    organizationName: `INSTITUIÇÃO ${index} ${'S.A. '.repeat(20)}`,
    organizationId: '2f8c1f7e-0d53-4a1d-9c62-6a4f7f0f2b11',
  };
}

test('five megabytes are checked, searched and opened', async ({ page }) => {
  const body = JSON.stringify(Array.from({ length: 10_500 }, (_, index) => createInstitution(index)));
  expect(body.length).toBeGreaterThan(5_000_000);
  await answerWith(page, { body }, async () => {
    await page.goto('/api/klavi-ki/list-institutions');
    const answer = await send(page, listInstitutions);
    await expect(answer).toContainText('1 diferença do contrato', { timeout: 30_000 });
    const tree = treeOf(answer);
    await answer.getByRole('button', { name: '[8000].businessType' }).click();
    await expect(tree.getByRole('treeitem', { name: /"businessType": 7/ })).toBeVisible();
    const search = answer.getByRole('searchbox', { name: 'Procurar na resposta' });
    await search.fill('instituicao 9999');
    await expect(answer.getByRole('status')).toHaveText(/^1 de 2: 9999 name$/, { timeout: 30_000 });
    await expect(tree.getByRole('treeitem', { name: /"Instituição 9999"/ })).toBeVisible();
    await answer.getByRole('button', { name: 'Expandir tudo' }).click();
    await expect(answer.getByRole('status')).toHaveText(/nem tudo foi expandido/);
    await answer.getByRole('tab', { name: 'Texto' }).click();
    const text = answer.getByRole('tabpanel', { name: 'Texto' });
    await expect(text).toContainText('"institutionCode": "0"', { timeout: 30_000 });
    await text.getByRole('searchbox').fill('Instituição 10499');
    await expect(text.locator('mark').first()).toBeVisible({ timeout: 30_000 });
  });
});
