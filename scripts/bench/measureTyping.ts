import type { Browser, Page } from '@playwright/test';
import { enlargeOperation, fieldCount, middleField } from './largeOperation';
import { throttle } from './measurePage';
import { isHydrated } from './readiness';

/** Milliseconds of one key: `work` keeps the main thread busy, `paint` is until the frame that shows it. */
export type KeyFigures = { work: number; paint: number };

const product = 'klavi-ki';
const operation = 'createLink';
const startPath = '/api/klavi-ki/create-access-token';
const path = '/api/klavi-ki/create-link';

/** Types into the middle of a console with 200 fields, the CPU slowed four times. */
export async function measureTyping(browser: Browser, url: string, text: string): Promise<KeyFigures[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.route('**/assets/js/*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: enlargeOperation(await response.text(), product, operation) });
    });
    await openLarge(page, url);
    await throttle(await context.newCDPSession(page));
    const console = page.locator(`[data-console="${product}/${operation}"]`);
    const field = console.getByRole('textbox', { name: middleField });
    await field.fill('');
    await page.evaluate(watchKeys);
    // The first key meets code that never ran.
    for (const key of `x${text}`) {
      await field.press(key);
      await page.evaluate(() => (window as unknown as { keysShown: () => Promise<void> }).keysShown());
    }
    return (await page.evaluate(() => (window as unknown as { keys: KeyFigures[] }).keys)).slice(1);
  } finally {
    await context.close();
  }
}

/** From another page and within the app: the page's own HTML has no such form. */
async function openLarge(page: Page, url: string): Promise<void> {
  await page.goto(url + startPath);
  await page.waitForFunction(isHydrated);
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  const console = page.locator(`[data-console="${product}/${operation}"]`);
  await console.getByRole('textbox', { name: middleField }).waitFor();
  const labels = await console.locator('label').count();
  if (labels < fieldCount) throw new Error(`perf: the console shows ${labels} of ${fieldCount} fields`);
  await page.waitForLoadState('networkidle');
}

/** Runs in the page: measures every input event from its first listener to the frame after it. */
function watchKeys() {
  const keys: KeyFigures[] = [];
  const shared = window as unknown as { keys: KeyFigures[]; keysShown: () => Promise<void> };
  let shown: Promise<void> = Promise.resolve();
  shared.keys = keys;
  shared.keysShown = () => shown;
  // A message arrives once the main thread has done what was asked before it.
  const afterwards = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const measure = async (start: number) => {
    // Both are asked for now: the frame may come before the message.
    const [handled, begun] = [afterwards(), frame().then(async (at) => [at, await afterwards()] as const)];
    const [frameStart, painted] = await begun;
    // Waiting for the screen's next frame is nobody's work; nothing waits when the frame comes first.
    const idle = Math.max(0, frameStart - (await handled));
    keys.push({ work: painted - start - idle, paint: painted - start });
  };
  addEventListener('input', () => (shown = measure(performance.now())), { capture: true });
}
