import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { products } from '../src/catalog/products';
import { readContract } from '../src/contract/readContract';
import type { Contract } from '../src/contract/types';
import type { Send, SentRequest } from '../src/sandbox/contractSuite';
import { productCases } from '../src/sandbox/routes/productCases';
import { expect, test } from './fixtures';
import { send as sendInConsole } from './console';

// Refusals are part of the suite: Chromium logs each as a failed resource.
test.use({ expectedErrors: [/status of [45]\d\d/] });

/** Read whole: the contracts that the sandbox fetches have no examples of requests. */
function readContracts(): Contract[] {
  return products.flatMap(({ id, contract }) => {
    if (contract === undefined) return [];
    return [readContract(id, JSON.parse(readFileSync(`.generated/pt-BR/openapi/${id}.json`, 'utf8')))];
  });
}

function createSend(page: Page): Send {
  return (request) =>
    page.evaluate(async ({ path, ...init }: SentRequest) => {
      const response = await fetch(`/__sandbox${path}`, init);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
    }, request);
}

test('every operation and every refusal, answered by the service worker', async ({ page }) => {
  await page.goto('/api/klavi-ki/create-access-token');
  await sendInConsole(page, { operation: 'klavi-ki/createAccessToken' });
  const answeredBy = new Set<boolean>();
  page.on('response', (response) => {
    if (response.url().includes('/__sandbox/')) answeredBy.add(response.fromServiceWorker());
  });
  const failures: string[] = [];
  for (const { name, run } of readContracts().flatMap(productCases)) {
    await run(createSend(page)).catch((error: unknown) => failures.push(`${name}: ${String(error)}`));
  }
  expect(failures).toEqual([]);
  expect([...answeredBy]).toEqual([true]);
});
