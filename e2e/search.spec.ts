import { expect, test } from './fixtures';

const cases = [
  { path: '/', button: /Buscar/, query: 'autenticacao', finds: /autenticação/i },
  { path: '/', button: /Buscar/, query: 'consentimentos revogados', finds: /revog/i },
  { path: '/', button: /Buscar/, query: 'redirectURL', finds: /redirectURL/ },
  { path: '/en/', button: /Search/, query: 'authentication', finds: /authentication/i },
  { path: '/en/', button: /Search/, query: 'validityPeriod', finds: /validityPeriod/ },
];

for (const { path, button, query, finds } of cases) {
  test(`"${query}" on ${path} finds its page`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('combobox').fill(query);
    const first = page.getByRole('option').first();
    await expect(page.getByRole('option').filter({ hasText: finds }).first()).toBeVisible();
    await first.click();
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(new URL(page.url()).pathname).not.toBe(path);
  });
}

/** What a query must lead to, whatever else it finds. `synonym` is another word for what was typed. */
const targets = [
  { prefix: '', query: 'relatorios', leadsTo: ['/klavi-ki/relatorios', '/referencia/relatorios#todos'] },
  { prefix: '', query: '4002', leadsTo: ['/referencia/erros#erro-4002'] },
  { prefix: '', query: 'consent_authorised', leadsTo: ['/api/klavi-ki/consent-authorised'] },
  { prefix: '', query: 'pf_checking_account', leadsTo: ['/api/klavi-ki/pf-checking-account'] },
  { prefix: '', query: 'credenciais', leadsTo: ['/onboarding/ambientes-e-chaves#chaves'], synonym: /chave/i },
  { prefix: '/en', query: 'reports', leadsTo: ['/klavi-ki/relatorios', '/referencia/relatorios'] },
  { prefix: '/en', query: '4002', leadsTo: ['/referencia/erros#erro-4002'] },
  { prefix: '/en', query: 'consent_authorised', leadsTo: ['/api/klavi-ki/consent-authorised'] },
  { prefix: '/en', query: 'pf_checking_account', leadsTo: ['/api/klavi-ki/pf-checking-account'] },
  {
    prefix: '/en',
    query: 'credentials',
    leadsTo: ['/onboarding/ambientes-e-chaves#chaves'],
    synonym: /key/i,
  },
];

for (const prefix of ['', '/en']) {
  test(`codes, events, reports and synonyms lead to their pages, ${prefix || '/'}`, async ({ page }) => {
    await page.goto(`${prefix}/`);
    await page
      .getByRole('button', { name: /Buscar|Search/ })
      .first()
      .click();
    for (const { query, leadsTo, synonym } of targets.filter((target) => target.prefix === prefix)) {
      await page.getByRole('combobox').fill(query);
      for (const path of leadsTo) {
        const option = page.getByRole('option').and(page.locator(`[href="${prefix}${path}"]`));
        await expect(option, `${query} leads to ${path}`).toBeVisible();
        // The word that stands for the one that was typed is marked, too.
        if (synonym) await expect(option.locator('mark').filter({ hasText: synonym }).first()).toBeVisible();
      }
    }
  });
}

test('opens, chooses and goes by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('consentimento');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL('/');
});

test('says so when nothing is found, and Escape leads back', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('button', { name: /Buscar/ })
    .first()
    .click();
  await page.getByRole('combobox').fill('xyzxyzxyz');
  await expect(page.getByRole('dialog')).toContainText('xyzxyzxyz');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
