import { expect, languages, test } from './fixtures';
import { consoleOf, klaasSteps, klaviKiSteps, sendAndCatch, type Call } from './console';
import { listGuides, readBuiltPage } from './guides';

type Guide = {
  path: string;
  /** Where the guide sends who has no token, and the calls there. */
  before?: { path: string; calls: Call[] };
  /** Every console of the guide, in reading order, and the status of its answer. */
  calls: (Call & { status: number; holds: string })[];
  /** The guide has its first console sent again, with this example. */
  again?: { example: string; status: number };
};

const ki = '/klavi-ki/inicio-rapido';

const guides: Guide[] = [
  {
    path: '/klavi-ki/consentimentos',
    before: { path: ki, calls: klaviKiSteps.slice(0, 2) },
    calls: [
      { operation: 'klavi-ki/createConsent', status: 200, holds: '"consentId"' },
      { operation: 'klavi-ki/getConsent', status: 200, holds: 'AWAITING_AUTHORISATION' },
      { operation: 'klavi-ki/listConsents', status: 200, holds: '"consentId"' },
      { operation: 'klavi-ki/revokeConsent', status: 200, holds: '' },
    ],
  },
  {
    path: '/klavi-ki/relatorios',
    before: { path: ki, calls: klaviKiSteps.slice(0, 1) },
    calls: [{ operation: 'klavi-ki/requestPersonalInstitutionData', status: 200, holds: '"requestId"' }],
  },
  {
    path: '/klavi-ki/testar',
    calls: [
      { operation: 'klavi-ki/createAccessToken', status: 401, holds: 'Invalid accessKey or secretKey' },
      { operation: 'klavi-ki/requestPersonalInstitutionData', status: 416, holds: '4005' },
    ],
    again: { example: 'demonstracao', status: 200 },
  },
  {
    path: '/klaas/open-finance-analytics',
    before: { path: '/klaas/inicio-rapido', calls: klaasSteps.slice(0, 1) },
    calls: [{ operation: 'klaas/requestAnalytics', status: 200, holds: '"requestId"' }],
  },
];

// The guide about testing provokes refusals: Chromium logs each as a failed resource.
test.use({ expectedErrors: [/status of 4(01|16)/] });

for (const { locale, prefix } of languages) {
  for (const { path, before, calls, again } of guides) {
    test(`the consoles of ${path} answer in reading order, ${locale}`, async ({ page }) => {
      if (before) {
        await page.goto(`${prefix}${before.path}`);
        for (const call of before.calls) expect((await sendAndCatch(page, call)).status()).toBe(200);
      }
      await page.goto(`${prefix}${path}`);
      for (const [place, call] of calls.entries()) {
        const response = await sendAndCatch(page, call);
        expect(response.status(), call.operation).toBe(call.status);
        expect(response.fromServiceWorker(), call.operation).toBe(true);
        await expect(consoleOf(page, call)).toContainText(call.holds);
        if (!again || place > 0) continue;
        const examples = consoleOf(page, call).getByRole('combobox', { name: /^(Exemplo|Example)$/ });
        await examples.selectOption(again.example);
        expect((await sendAndCatch(page, call)).status(), again.example).toBe(again.status);
      }
    });
  }
}

test('every console of a guide is tried here or in a quick start', () => {
  const tried = new Map(guides.map(({ path, calls }) => [path, calls]));
  tried.set(
    ki,
    klaviKiSteps.map((step) => ({ ...step, status: 200 })),
  );
  tried.set(
    '/klaas/inicio-rapido',
    klaasSteps.map((step) => ({ ...step, status: 200 })),
  );
  for (const { prefix } of languages) {
    const found = listGuides(prefix).flatMap((path) => {
      const consoles = [...readBuiltPage(`${prefix}${path}`).matchAll(/data-console="?([^\s">]+)/g)];
      return consoles.map(([, operation]) => `${path} ${operation}`);
    });
    const listed = [...tried].flatMap(([path, calls]) =>
      calls.map(({ operation }) => `${path} ${operation}`),
    );
    expect(found.sort()).toEqual(listed.sort());
  }
});
