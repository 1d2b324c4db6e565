import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession } from '@playwright/test';

export type PageFigures = {
  /** JavaScript loaded until the network is quiet, each file gzipped, in kB (1000 bytes). */
  jsKb: number;
  /** Milliseconds since navigation. */
  fcp: number;
  lcp: number;
  /** Sum of main-thread time beyond 50 ms a task. */
  tbt: number;
  /** When `isReady` first answered true, e.g. a button that works. */
  ready: number;
};

/** "Fast 4G" and a CPU slowed four times: 8.1 Mbit/s, 165 ms a request. */
const network = { offline: false, latency: 165, downloadThroughput: 8.1e6 / 8, uploadThroughput: 1.35e6 / 8 };

/**
 * Opens a page with an empty cache and measures it.
 * `isReady` runs in the page at every frame and answers true once the page can be used.
 */
export async function measurePage(
  browser: Browser,
  url: string,
  isReady: () => boolean,
): Promise<PageFigures> {
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  // tsx wraps named functions in a helper that a page doesn't have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(observe);
  await throttle(await context.newCDPSession(page));
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(isReady, undefined, { polling: 'raf' });
  const ready = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  const timings = await page.evaluate(() => (window as unknown as { bench: Timings }).bench);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const figures = { jsKb: bytes / 1000, ...timings, ready };
  await context.close();
  return figures;
}

type Timings = { fcp: number; lcp: number; tbt: number };

/** Makes a page's network and processor those of a phone. */
export async function throttle(session: CDPSession) {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

function observe() {
  const bench: Timings = { fcp: 0, lcp: 0, tbt: 0 };
  (window as unknown as { bench: Timings }).bench = bench;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') bench.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    bench.lcp = entry.startTime;
  });
  watch('longtask', (entry) => {
    bench.tbt += Math.max(0, entry.duration - 50);
  });
}

/** Medians of each figure over several runs. */
export function medians(runs: PageFigures[]): PageFigures {
  const of = (name: keyof PageFigures) => median(runs.map((run) => run[name]));
  return { jsKb: of('jsKb'), fcp: of('fcp'), lcp: of('lcp'), tbt: of('tbt'), ready: of('ready') };
}

/** The middle of some values; the upper one of two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
