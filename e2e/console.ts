import { expect, type Locator, type Page, type Response } from '@playwright/test';

/** The console of an operation, e.g. `createLink`, on the page. */
export function consoleOf(page: Page, operationId: string): Locator {
  return page.locator(`[data-console="klavi-ki/${operationId}"]`);
}

/** Presses Send in a console and answers what it shows once the API has answered. */
export async function send(page: Page, operationId: string): Promise<Locator> {
  const console = consoleOf(page, operationId);
  await console.getByRole('button', { name: /^(Enviar|Send)$/ }).click();
  const answer = console.getByRole('group', { name: /^(Resposta|Response)$/ });
  await expect(answer).toBeVisible();
  return answer;
}

/** Like `send`, and hands back the network's view of the call, which tells who answered. */
export async function sendAndCatch(page: Page, operationId: string): Promise<Response> {
  const caught = page.waitForResponse((response) => response.url().includes('/__sandbox/klavi-ki/'));
  await send(page, operationId);
  return caught;
}

/** The quick start's calls, in order, with what each answer must hold. */
export const quickStart = [
  { operationId: 'createAccessToken', holds: '"accessToken"' },
  { operationId: 'createLink', holds: '"linkToken"' },
  { operationId: 'listInstitutions', holds: 'Banco Aurora' },
  { operationId: 'createConsent', holds: '"consentRedirectURL"' },
  { operationId: 'getConsent', holds: 'AWAITING_AUTHORISATION' },
];
