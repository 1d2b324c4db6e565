import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { askSandbox, createConsent, createLink, expectScreen, press } from './journey';

const login = 'Acesse a sua conta';
const asked = 'O que você quer compartilhar?';
const lgpd = 'A klavi pode repassar os seus dados?';
const good = 'O cliente voltou, e deu certo';
const bad = 'O cliente voltou sem conectar a conta';

async function logIn(page: Page): Promise<void> {
  await expectScreen(page, login, { isFocused: false });
  await press(page, 'Entrar como Ana Exemplo');
  await expectScreen(page, asked);
}

async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

test('a consent is approved at the bank and on the LGPD page, across a reload', async ({ page }) => {
  await page.goto(await createConsent(page));
  await logIn(page);
  await expect(page).toHaveURL(/\/sandbox\/banco\?journey=[^&]+$/);
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /^Cartões de crédito/ }).uncheck();
  await press(page, 'Aprovar o compartilhamento');
  await expectScreen(page, lgpd);
  await expect(page).toHaveURL(/\/sandbox\/lgpd\?journey=[^&]+$/);
  await page.reload();
  await expectScreen(page, lgpd, { isFocused: false });
  await press(page, 'Aceitar o repasse');
  await expectScreen(page, good, { isFocused: false });
  await expect(page).toHaveURL(/\/sandbox\/retorno\?link_id=.+&consent_id=.+&external_track_id=trk-/);
  await press(page, 'Conferir o estado no sandbox');
  await expect(page.getByRole('main').getByRole('status')).toContainText('AUTHORISED');
});

test('the other language goes on with the same journey', async ({ page }) => {
  await page.goto(await createConsent(page));
  await logIn(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expectScreen(page, 'What do you want to share?', { isFocused: false });
  await expect(page).toHaveURL(/\/en\/sandbox\/banco\?journey=/);
  await press(page, 'Approve the sharing');
  await expectScreen(page, 'May klavi pass your data on?');
  await expect(page).toHaveURL(/\/en\/sandbox\/lgpd\?journey=/);
});

test('a refusal at the bank, and one on the LGPD page, come back as such', async ({ page }) => {
  await page.goto(await createConsent(page));
  await logIn(page);
  await press(page, 'Recusar');
  await expectScreen(page, bad, { isFocused: false });
  await expect(page.getByRole('main')).toContainText('access_denied');

  await page.goto(await createConsent(page));
  await logIn(page);
  await press(page, 'Aprovar o compartilhamento');
  await expectScreen(page, lgpd);
  await press(page, 'Recusar');
  await expectScreen(page, bad, { isFocused: false });
  await expect(page.getByRole('main')).toContainText('lgpd_denied');
});

test('sharing nothing is no approval', async ({ page }) => {
  await page.goto(await createConsent(page));
  await logIn(page);
  for (const box of await page.locator('input[name=permissions]').all()) await box.uncheck();
  await press(page, 'Aprovar o compartilhamento');
  await expect(page.getByText('Marque pelo menos um grupo de dados.')).toBeVisible();
  await expectScreen(page, asked, { isFocused: false });
});

test.describe('an address that no longer opens', () => {
  test.use({ expectedErrors: [/status of 4(04|09)/] });

  test('says so, and leads to the call that makes another', async ({ page }) => {
    const used = await createConsent(page);
    await page.goto(used);
    await expectScreen(page, login, { isFocused: false });
    await page.goto(used);
    await expectScreen(page, 'Este endereço já não vale', { isFocused: false });
    await expect(page.getByRole('link', { name: 'Criar um consentimento' })).toHaveAttribute(
      'href',
      '/klavi-ki/inicio-rapido#criar-consentimento',
    );

    const late = await createConsent(page);
    await askSandbox(page, 'POST', '/control/clock', { advanceSeconds: 61 });
    await page.goto(late);
    await expectScreen(page, 'Este endereço já não vale', { isFocused: false });

    await page.goto('/sandbox/lgpd?journey=nobody');
    await expectScreen(page, 'O sandbox não conhece esta jornada', { isFocused: false });
  });
});

test('a page without an address says where to get one', async ({ page }) => {
  await page.goto('/sandbox/jornada');
  await expectScreen(page, 'Aqui começa uma jornada simulada', { isFocused: false });
});

test('another site is named and never opened by itself', async ({ page, context }) => {
  await page.goto(await createConsent(page, { redirectURL: 'https://app.example.com/back?order=7' }));
  await logIn(page);
  await press(page, 'Aprovar o compartilhamento');
  await expectScreen(page, lgpd);
  await press(page, 'Aceitar o repasse');
  await expectScreen(page, 'Conta conectada');
  await expect(page).toHaveURL(/\/sandbox\/lgpd\?journey=/);
  const outside = page.getByRole('link', { name: 'Abrir app.example.com em outra aba' });
  await expect(outside).toHaveAttribute('rel', 'noreferrer noopener');
  await expect(outside).toHaveAttribute('href', /^https:\/\/app\.example\.com\/back\?order=7&link_id=/);
  await page.getByRole('link', { name: 'Ver o retorno explicado' }).click();
  await expectScreen(page, good, { isFocused: false });
  expect(context.pages()).toHaveLength(1);
});

test('an address that runs code becomes no link', async ({ page }) => {
  await page.goto(await createConsent(page, { redirectURL: 'javascript:alert(document.domain)' }));
  await logIn(page);
  await press(page, 'Recusar');
  await expectScreen(page, 'A conta não foi conectada');
  expect(await page.locator('[href^="javascript" i], [src^="javascript" i]').count()).toBe(0);
});

test.describe('with workers blocked', () => {
  test.use({ serviceWorkers: 'block', expectedErrors: [/Service Worker registration blocked/] });

  test('the journey runs inside the page', async ({ page }) => {
    await page.goto(await createConsent(page));
    await logIn(page);
    await press(page, 'Aprovar o compartilhamento');
    await expectScreen(page, lgpd);
    await press(page, 'Aceitar o repasse');
    await expectScreen(page, good, { isFocused: false });
  });
});

test('the bank by keyboard alone', async ({ page }) => {
  await page.goto(await createConsent(page));
  await expectScreen(page, login, { isFocused: false });
  await page.getByRole('button', { name: 'Entrar como Ana Exemplo' }).focus();
  await page.keyboard.press('Enter');
  await expectScreen(page, asked);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: /^Dados cadastrais/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^Dados cadastrais/ })).not.toBeChecked();
  // Enter in any field sends the form, with its first button.
  await page.keyboard.press('Enter');
  await expectScreen(page, lgpd);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Aceitar o repasse' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectScreen(page, good, { isFocused: false });
});

test('a link goes through klavi’s screens, and on with a second bank', async ({ page, baseURL }) => {
  const { linkURL } = await createLink(page, { redirectURL: `${baseURL}/sandbox/retorno` });
  await page.goto(linkURL);
  await expectScreen(page, 'Conecte a sua conta', { isFocused: false });
  await press(page, 'Continuar');
  await expectScreen(page, 'Quem vai conectar a conta?');
  await press(page, 'Continuar');
  const cpf = page.getByRole('textbox', { name: 'CPF', exact: true });
  await expect(cpf).toBeFocused();
  await expect(cpf).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('combobox', { name: 'Pessoa de exemplo' }).selectOption('ana');
  await press(page, 'Continuar');
  await expectScreen(page, 'Onde você tem conta?');
  await expect(page.getByRole('button', { name: /Jequitibá/ })).toHaveCount(0);
  await page.getByRole('searchbox').fill('aurora');
  await expect(page.getByRole('status').filter({ hasText: 'Encontradas: 1' })).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Banco Aurora');
  await expectScreen(page, 'Confira o que você vai compartilhar');
  await page.getByRole('radio', { name: 'Sem prazo, até você cancelar' }).check();
  await press(page, 'Ir para Banco Aurora');
  await expectScreen(page, login);
  await expect(page).toHaveURL(/\/sandbox\/banco\?journey=/);
  await press(page, 'Entrar como Ana Exemplo');
  await expectScreen(page, asked);
  await press(page, 'Aprovar o compartilhamento');
  await expectScreen(page, lgpd);
  await press(page, 'Aceitar o repasse');
  await expectScreen(page, 'Conta conectada');
  await expect(page).toHaveURL(/\/sandbox\/jornada\?journey=/);
  await press(page, 'Conectar outra instituição');
  await expectScreen(page, 'Onde você tem conta?');
  await press(page, 'Sair');
  await expectScreen(page, 'A conta não foi conectada');
  await page.getByRole('link', { name: 'Concluir' }).click();
  await expectScreen(page, bad, { isFocused: false });
});
