import { expect, type Page } from '@playwright/test';

type Body = Record<string, unknown>;
type InPage = { createInPageFetch: (options: { rootUrl: string }) => typeof fetch };

/** Calls the sandbox from inside the page, worker or not: its in-page handler shares the worker's state. */
export function askSandbox<T>(
  page: Page,
  method: string,
  path: string,
  body?: Body,
  token?: string,
): Promise<T> {
  return page.evaluate(
    async ([call, target, sent, bearer]) => {
      const file = '/sandbox/in-page.js';
      const { createInPageFetch } = (await import(file)) as InPage;
      const response = await createInPageFetch({ rootUrl: '/' })(`/__sandbox${target}`, {
        method: call,
        headers: {
          ...(sent !== undefined && { 'content-type': 'application/json' }),
          ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        },
        ...(sent !== undefined && { body: JSON.stringify(sent) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${call} ${target}: ${response.status} ${text}`);
      return JSON.parse(text) as T;
    },
    [method, path, body, token] as const,
  );
}

/** A fresh link, made from the page that explains returns. Answers its address and token. */
export async function createLink(
  page: Page,
  link: Body = {},
): Promise<{ linkURL: string; linkToken: string }> {
  await page.goto('/sandbox/retorno');
  const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
  const { accessToken } = await askSandbox<{ accessToken: string }>(
    page,
    'POST',
    '/klavi-ki/data/v1/auth',
    keys,
  );
  return askSandbox(page, 'POST', '/klavi-ki/data/v1/links', link, accessToken);
}

/** A fresh consent of Ana's at Banco Aurora. Answers the address that the end user's browser opens. */
export async function createConsent(page: Page, change: Body = {}): Promise<string> {
  const { linkToken } = await createLink(page);
  const { consentRedirectURL } = await askSandbox<{ consentRedirectURL: string }>(
    page,
    'POST',
    '/klavi-ki/data/v1/consents',
    {
      externalTrackId: `trk-${crypto.randomUUID()}`,
      personalTaxId: '11144477735',
      institutionCode: '901',
      redirectURL: new URL('/sandbox/retorno', page.url()).href,
      validityPeriod: 12,
      ...change,
    },
    linkToken,
  );
  return consentRedirectURL;
}

/** The screen that is shown: its heading, which has the focus once a step has led to it. */
export async function expectScreen(page: Page, title: string, { isFocused = true } = {}): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: title });
  await expect(heading).toBeVisible();
  if (isFocused) await expect(heading).toBeFocused();
}

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}
