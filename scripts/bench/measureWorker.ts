import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { authBody, authPath } from './sandboxCalls';

/**
 * The service worker of the site at `url`: what its script weighs, and how long the first answer takes after the worker
 * was stopped (median of `rounds`, CPU not throttled: throttling a page doesn't slow its worker).
 */
export async function measureWorker(browser: Browser, url: string, rounds = 15): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}api/klavi-ki/create-access-token`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sandbox-worker.js', { scope: '/' });
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const ask = () =>
    page.evaluate(
      async ({ path, body }) => {
        const start = performance.now();
        const headers = { 'Content-Type': 'application/json' };
        const response = await fetch(path, { method: 'POST', headers, body });
        await response.text();
        if (!response.headers.has('X-Klavi-Sandbox')) throw new Error('bench: no worker answered');
        return performance.now() - start;
      },
      { path: `/__sandbox${authPath}`, body: JSON.stringify(authBody) },
    );
  await ask();
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await session.send('ServiceWorker.stopAllWorkers');
    cold.push(await ask());
    warm.push(await ask());
  }
  await context.close();
  const kilobytes = gzipSync(readFileSync('build/sandbox-worker.js')).length / 1000;
  return [
    `| sandbox, service worker's script | ${kilobytes.toFixed(1)} kB gzip | |`,
    `| sandbox, first answer after a stopped worker | ${median(cold)} ms | next answer ${median(warm)} ms |`,
  ];
}

function median(list: number[]): string {
  const sorted = [...list].sort((left, right) => left - right);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(1);
}
