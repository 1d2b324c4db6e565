import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { products } from '../src/catalog/products';
import { readContract } from '../src/contract/readContract';
import type { Contract } from '../src/contract/types';
import type { Send, SentRequest } from '../src/sandbox/contractSuite';
import { sandboxCases } from '../src/sandbox/sandboxCases';
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

/** Sends from one page and then from the other, as two tabs would. */
function createSend(pages: Page[]): Send {
  let next = 0;
  return (request) => {
    next += 1;
    const page = pages[next % pages.length] as Page;
    return page.evaluate(async ({ path, ...init }: SentRequest) => {
      const response = await fetch(`/__sandbox${path}`, init);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
    }, request);
  };
}

async function openTabs(page: Page, context: BrowserContext): Promise<Page[]> {
  await page.goto('/api/klavi-ki/create-access-token');
  await sendInConsole(page, { operation: 'klavi-ki/createAccessToken' });
  const other = await context.newPage();
  await other.goto('/en/sandbox/retorno');
  return [page, other];
}

test('the whole suite, answered by the service worker, with two tabs open and the worker stopped between cases', async ({
  page,
  context,
}) => {
  test.slow();
  const tabs = await openTabs(page, context);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const answeredBy = new Set<boolean>();
  context.on('response', (response) => {
    if (response.url().includes('/__sandbox/')) answeredBy.add(response.fromServiceWorker());
  });
  const failures: string[] = [];
  for (const { name, run } of sandboxCases(readContracts())) {
    await run(createSend(tabs)).catch((error: unknown) => failures.push(`${name}: ${String(error)}`));
    await session.send('ServiceWorker.stopAllWorkers');
  }
  expect(failures).toEqual([]);
  expect([...answeredBy]).toEqual([true]);
});
