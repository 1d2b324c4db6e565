import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { isSendReady } from './readiness';

export type Chunk = { name: string; kb: number };

/** The scripts that an operation page loads when its console is focused and a call is sent, gzipped, in kB. */
export async function measureConsole(browser: Browser, url: string): Promise<Chunk[]> {
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    const bodies: Promise<Chunk>[] = [];
    let isCounting = false;
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      // The sandbox is the API, not the console.
      const counts = isCounting && /^\/assets\/js\/.*\.js$/.test(pathname);
      // Pages that links lead to are fetched ahead, whoever looks at the console.
      const isAhead = response.request().resourceType() !== 'script';
      if (!counts || isAhead) return;
      const name = pathname.replace(/^.*\//, '').replace(/\.[\da-f]+\.js$/, '');
      bodies.push(response.body().then((body) => ({ name, kb: gzipSync(body).length / 1000 })));
    });
    await page.goto(url);
    await page.waitForFunction(isSendReady);
    await page.waitForLoadState('networkidle');
    isCounting = true;
    const console = page.locator('[data-console]').first();
    await console.getByRole('button', { name: 'Enviar', exact: true }).focus();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Enter');
    await console.getByRole('group', { name: 'Resposta' }).waitFor();
    await page.waitForLoadState('networkidle');
    return await Promise.all(bodies);
  } finally {
    await context.close();
  }
}
