import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { consoleOf } from './console';

const call = { operation: 'klavi-ki/createLink' };

// Without a token the API answers 401: these tests are about what was sent.
test.use({ expectedErrors: [/status of 4\d\d/] });

async function openForm(page: Page): Promise<Locator> {
  await page.goto('/api/klavi-ki/create-link');
  const console = consoleOf(page, call);
  await console
    .locator('summary')
    .filter({ hasText: /Campos opcionais/ })
    .first()
    .click();
  return console;
}

/** Sends by keyboard and gives the body that left the form. */
async function sentBody(page: Page, console: Locator): Promise<Record<string, unknown>> {
  const request = page.waitForRequest(
    (one) => one.method() === 'POST' && one.url().includes('/__sandbox/klavi-ki/'),
  );
  await console.press('Control+Enter');
  return (await request).postDataJSON() as Record<string, unknown>;
}

test('absent and empty are sent as two things', async ({ page }) => {
  const console = await openForm(page);
  await console.getByRole('textbox', { name: /^email/ }).fill('');
  expect(await sentBody(page, console)).not.toHaveProperty('email');
  await console.getByRole('combobox', { name: 'Sem conteúdo em email' }).selectOption('empty');
  expect(await sentBody(page, console)).toHaveProperty('email', '');
});

test('null is a third one, and the form keeps it', async ({ page }) => {
  const console = await openForm(page);
  await console.getByRole('button', { name: 'JSON', exact: true }).click();
  await console.getByRole('textbox', { name: 'Corpo em JSON' }).fill('{"email": null}');
  await console.getByRole('button', { name: 'Formulário' }).click();
  await expect(console.getByRole('textbox', { name: /^email/ })).toHaveValue('');
  // The contract has no null there: the form says so, and sends it all the same when asked.
  await console.press('Control+Enter');
  const request = page.waitForRequest((one) => one.method() === 'POST');
  await console.getByRole('button', { name: /Enviar assim mesmo/ }).click();
  expect((await request).postDataJSON()).toEqual({ email: null });
});

test('form and JSON are two views of one body', async ({ page }) => {
  const console = await openForm(page);
  const cpf = console.getByRole('textbox', { name: /^personalTaxId/ });
  await cpf.fill('22255588846');
  await console.getByRole('button', { name: 'JSON', exact: true }).click();
  const editor = console.getByRole('textbox', { name: 'Corpo em JSON' });
  await expect(editor).toHaveValue(/"personalTaxId": "22255588846"/);
  await editor.fill('{\n  "personalTaxId": "33366699957"\n}');
  await console.getByRole('button', { name: 'Formulário' }).click();
  await expect(cpf).toHaveValue('33366699957');
  expect(await sentBody(page, console)).toEqual({ personalTaxId: '33366699957' });
});

test('a wrong CPF is told while it is typed, but not at the first key', async ({ page }) => {
  const console = await openForm(page);
  const cpf = console.getByRole('textbox', { name: /^personalTaxId/ });
  await cpf.fill('');
  await cpf.pressSequentially('111');
  await expect(cpf).not.toHaveAccessibleDescription(/dígito/);
  await cpf.pressSequentially('444777');
  await expect(cpf).toHaveAccessibleDescription(/Faltam 2 dígitos/);
  await expect(cpf).not.toHaveAttribute('aria-invalid');
  await cpf.blur();
  await expect(cpf).toHaveAttribute('aria-invalid', 'true');
  await cpf.fill('11144477736');
  await expect(cpf).toHaveAccessibleDescription(/O dígito verificador não confere/);
  await cpf.fill('11144477735');
  await expect(cpf).not.toHaveAttribute('aria-invalid');
});

test('a test CPF is one press away', async ({ page }) => {
  const console = await openForm(page);
  const cpf = console.getByRole('textbox', { name: /^personalTaxId/ });
  await cpf.focus();
  const generate = console.getByRole('button', { name: 'Gerar personalTaxId' });
  await expect(generate).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(generate).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cpf).toHaveValue(/^\d{11}$/);
  await expect(cpf).not.toHaveValue('11144477735');
  await expect(cpf).toHaveAccessibleDescription(/De teste:/);
});

test('a persona fills CPF and CNPJ', async ({ page }) => {
  const console = await openForm(page);
  await console.getByRole('button', { name: 'Usar uma persona de teste' }).press('Enter');
  const personas = console.getByRole('combobox', { name: 'Persona', exact: true });
  await expect(personas).toBeFocused();
  await personas.selectOption('company');
  await expect(console.getByRole('textbox', { name: /^businessTaxId/ })).toHaveValue('11222333000181');
  await personas.selectOption('refuses');
  await expect(console.getByRole('textbox', { name: /^personalTaxId/ })).toHaveValue('33366699957');
  await expect(console.getByRole('textbox', { name: /^businessTaxId/ })).toHaveValue('');
});

test('problems of the JSON are at their lines, and the keyboard gets through', async ({ page }) => {
  const console = await openForm(page);
  await console.getByRole('button', { name: 'JSON', exact: true }).press('Enter');
  const editor = console.getByRole('textbox', { name: 'Corpo em JSON' });
  await editor.fill('{\n  "personalTaxId": "11144477735",\n}');
  await expect(console.getByText(/Linha 3, coluna 1: há uma vírgula sobrando/)).toBeVisible();
  await editor.fill('{\n  "unknown": 1,\n  "personalTaxId": "111"\n}');
  await expect(editor).toHaveAccessibleDescription(
    /unknown.*ir à linha 2.*personalTaxId.*Faltam 8 dígitos.*linha 3/s,
  );
  await console.getByRole('button', { name: 'ir à linha 3' }).press('Enter');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('Enter keeps the indent of the JSON', async ({ page }) => {
  const console = await openForm(page);
  await console.getByRole('button', { name: 'JSON', exact: true }).click();
  const editor = console.getByRole('textbox', { name: 'Corpo em JSON' });
  await editor.fill('{');
  await expect(console.getByText(/falta fechar/)).toBeVisible();
  await editor.press('Enter');
  await page.keyboard.type('"a": 1');
  await expect(editor).toHaveValue('{\n  "a": 1');
});

test('a union and a map: the variant is chosen, keys are named, a double one is told', async ({ page }) => {
  const console = await openForm(page);
  await console
    .getByRole('button', { name: /productsCallbackURL/ })
    .filter({ hasText: 'Preencher' })
    .press('Enter');
  const group = console.getByRole('group', { name: /^productsCallbackURL/ });
  const variant = group.getByRole('combobox', { name: 'Tipo de productsCallbackURL' });
  await expect(variant).toBeFocused();
  await variant.selectOption({ label: 'Um endereço por produto' });
  await group.getByRole('button', { name: '+ Chave em productsCallbackURL' }).press('Enter');
  await page.keyboard.type('pf_balance');
  await group.getByRole('textbox', { name: /^pf_balance/ }).fill('https://app.example.com/saldo');
  await group.getByRole('button', { name: '+ Chave em productsCallbackURL' }).press('Enter');
  await page.keyboard.type('pf_balance');
  await expect(group.getByText('pf_balance já existe: use outro nome.')).toBeVisible();
  const body = await sentBody(page, console);
  expect(body.productsCallbackURL).toMatchObject({ pf_balance: 'https://app.example.com/saldo' });
});

test('F1 explains the field without moving the focus', async ({ page }) => {
  const console = await openForm(page);
  const cpf = console.getByRole('textbox', { name: /^personalTaxId/ });
  await cpf.press('F1');
  await expect(
    console.getByText('CPF do cliente. Preenchido aqui, ele não é pedido nas telas.'),
  ).toBeVisible();
  await expect(cpf).toBeFocused();
});

test('the form fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const console = await openForm(page);
  await console.getByRole('textbox', { name: /^personalTaxId/ }).focus();
  await expect(console.getByRole('button', { name: 'Gerar personalTaxId' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
