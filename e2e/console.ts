import { expect, type Locator, type Page, type Response } from '@playwright/test';

/** A console on a page: its operation, and which one it is where a page has several of the operation. */
export type Call = { operation: string; nth?: number };

/** A step of a quick start, with what its answer must hold. */
export type Step = Call & { holds: string };

/** The console of an operation, e.g. `klavi-ki/createLink`, on the page. */
export function consoleOf(page: Page, { operation, nth = 0 }: Call): Locator {
  return page.locator(`[data-console="${operation}"]`).nth(nth);
}

/** Presses Send in a console and answers what it shows once the API has answered. */
export async function send(page: Page, call: Call): Promise<Locator> {
  const console = consoleOf(page, call);
  await console.getByRole('button', { name: /^(Enviar|Send)$/ }).click();
  const answer = console.getByRole('group', { name: /^(Resposta|Response)$/ });
  await expect(answer).toBeVisible();
  return answer;
}

/** Like `send`, and hands back the network's view of the call, which tells who answered. */
export async function sendAndCatch(page: Page, call: Call): Promise<Response> {
  const [product] = call.operation.split('/');
  const caught = page.waitForResponse((response) => response.url().includes(`/__sandbox/${product}/`));
  await send(page, call);
  return caught;
}

/** klavi Ki's quick start, in order. */
export const klaviKiSteps: Step[] = [
  { operation: 'klavi-ki/createAccessToken', holds: '"accessToken"' },
  { operation: 'klavi-ki/createLink', holds: '"linkToken"' },
  { operation: 'klavi-ki/listInstitutions', holds: 'Banco Aurora' },
  { operation: 'klavi-ki/createConsent', holds: '"consentRedirectURL"' },
  { operation: 'klavi-ki/getConsent', holds: 'AWAITING_AUTHORISATION' },
  { operation: 'klavi-ki/requestPersonalInstitutionData', holds: '"requestId"' },
];

/** klaaS's quick start, in order. */
export const klaasSteps: Step[] = [
  { operation: 'klaas/createToken', holds: '"access_token"' },
  { operation: 'klaas/categorizeTransactions', holds: '"thirdCategory": "Salário"' },
  { operation: 'klaas/categorizeTransactions', nth: 1, holds: '"thirdCategory"' },
];
