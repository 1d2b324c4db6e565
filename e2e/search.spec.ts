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
