import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { consoleOf, send } from './console';
import { expect, languages, test } from './fixtures';

const words = {
  'pt-BR': {
    field: 'Cole aqui a resposta, o log ou só o código',
    result: 'Explicação',
    next: 'O que fazer agora',
    unknown: 'A klavi não publicou este código',
    said: /4004: .*Quem age: Você, klavi/,
    copy: 'Copiar a pergunta para o suporte',
  },
  en: {
    field: 'Paste the response, the log or just the code',
    result: 'Explanation',
    next: 'What to do now',
    unknown: 'klavi has not published this code',
    said: /4004: .*Who acts: You, klavi/,
    copy: 'Copy the question for support',
  },
} as const;

const pasted = `HTTP/1.1 416 Range Not Satisfiable
Authorization: Bearer eyJhbGciOi.eyJzdWIi.c2ln

{"statusCode":4004,"error":"Invalid institution","message":"CPF 111.444.777-35 at 901","requestId":"req-1"}`;

async function openDecoder(page: Page, prefix: string): Promise<void> {
  await page.goto(`${prefix}/erros`);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

for (const { locale, prefix } of languages) {
  const { field, result, next, unknown, said } = words[locale];

  test(`a pasted answer is explained, announced and linked to its row, ${locale}`, async ({ page }) => {
    await openDecoder(page, prefix);
    await page.getByRole('textbox', { name: field }).fill(pasted);
    const explanation = page.getByRole('region', { name: result });
    await expect(explanation).toContainText('Invalid institution');
    await expect(explanation).toContainText(next);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(said);
    await explanation.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/referencia/erros#erro-4004$`));
    await expect(page.locator('#erro-4004')).toBeVisible();
  });

  test(`an unknown code is told as one, ${locale}`, async ({ page }) => {
    await openDecoder(page, prefix);
    await page
      .getByRole('textbox', { name: field })
      .fill('{"statusCode": 4050, "error": "New", "message": "x"}');
    await expect(page.getByRole('region', { name: result })).toContainText(unknown);
  });
}

test('by keyboard alone: an example, its explanation, and an empty field again', async ({ page }) => {
  await openDecoder(page, '');
  const { field, result } = words['pt-BR'];
  await page.getByRole('textbox', { name: field }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '4004', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: result })).toContainText('Invalid institution');
  const clear = page.getByRole('button', { name: 'Limpar' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: field })).toBeFocused();
  await expect(page.getByRole('region', { name: result })).toContainText('A explicação aparece aqui');
});

test('what is pasted goes nowhere, and the question to support has no secret', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDecoder(page, '');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  const { field, result, copy } = words['pt-BR'];
  await page.getByRole('textbox', { name: field }).fill(pasted);
  await expect(page.getByRole('region', { name: result })).toContainText('4004');
  await page.getByRole('button', { name: copy }).click();
  const question = await page.evaluate(() => navigator.clipboard.readText());
  expect(question).toContain('requestId: req-1');
  expect(question).toContain('[CPF]');
  expect(question).not.toMatch(/eyJ|111\.444/);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
  );
  for (const place of [...requests, stored, page.url()])
    expect(place).not.toMatch(/req-1|111\.444|eyJhbGciOi/);
  await page.reload();
  await expect(page.getByRole('textbox', { name: field })).toHaveValue('');
});

test('fits 320 px and passes axe, empty and explained', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openDecoder(page, '');
  for (const text of ['', '403', pasted, `{"eventName":"${'a_long_name_'.repeat(12)}"}`]) {
    await page.getByRole('textbox', { name: words['pt-BR'].field }).fill(text);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, text).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  }
});

test.describe('with a wrong key', () => {
  test.use({ expectedErrors: [/status of 401/] });

  test('an answer of a console is explained under it', async ({ page }) => {
    const call = { operation: 'klavi-ki/createAccessToken' };
    await page.goto('/api/klavi-ki/create-access-token');
    await consoleOf(page, call)
      .getByRole('textbox', { name: /secretKey/ })
      .fill('sk_errada');
    await send(page, call);
    const explained = consoleOf(page, call).getByRole('group', { name: 'Erro explicado' });
    await expect(explained).toContainText('401');
    await expect(explained).toContainText('Quem age');
    await expect(explained.getByRole('link', { name: /guia de erros/ })).toHaveAttribute(
      'href',
      /\/referencia\/erros#http-401$/,
    );
  });
});
