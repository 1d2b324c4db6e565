import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { decodeShare } from '../src/share/decodeShare';
import { expect, languages, test } from './fixtures';
import { listGuides, readBuiltPage } from './guides';
import { startKeyHost, type KeyHost } from './keyHost';

const secret = 'sk-real-5d41402abc4b2a76';
const hostToken = 'token-of-the-host-31415';
const words = {
  'pt-BR': {
    close: 'Fechar',
    forget: 'Esquecer tudo',
    history: 'Histórico',
    exportAll: 'Exportar todas',
    share: 'Compartilhar',
    send: 'Enviar',
  },
  en: {
    close: 'Close',
    forget: 'Forget everything',
    history: 'History',
    exportAll: 'Export all',
    share: 'Share',
    send: 'Send',
  },
} as const;

/** Every page with a console, without the language. */
function listConsolePages(prefix: string): string[] {
  const api = readdirSync(join('build', prefix, 'api'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/api/${path.replace(/\/?index\.html$/, '')}`);
  return [...api, ...listGuides(prefix)].filter((path) =>
    readBuiltPage(prefix + path).includes('data-console='),
  );
}

/** All that outlives the page or is still in it. */
function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const stored: unknown[] = [];
    for (const { name = '' } of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        stored.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
      }
      database.close();
    }
    const cached: string[] = [];
    for (const key of await caches.keys()) {
      for (const { url } of await (await caches.open(key)).keys()) cached.push(url);
    }
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      history.state,
      stored,
      cached,
      document.documentElement.outerHTML,
      fields.map(({ value }) => value),
      window.name,
    ]);
  });
}

for (const { locale, prefix } of languages) {
  test.describe(`a key, ${locale}`, () => {
    test.describe.configure({ timeout: 600_000 });
    let host: KeyHost;
    test.beforeAll(async () => void (host = await startKeyHost()));
    test.afterAll(() => host.close());

    test('typed on every page with a console, is nowhere after "forget everything"', async ({ page }) => {
      const text = words[locale];
      const choice = { id: 'homologacao', localUrl: host.url, relayUrl: host.url, useRelay: true };
      await page.addInitScript(
        (value) => localStorage.setItem('klavi.environment', value),
        JSON.stringify(choice),
      );
      const pages = listConsolePages(prefix);
      expect(pages.length).toBeGreaterThan(20);
      for (const path of pages) {
        await page.goto(prefix + path);
        const console = page.locator('[data-console]').first();
        await console.locator('[aria-haspopup="dialog"]').first().click();
        const panel = page.getByRole('dialog');
        for (const name of ['accessKey', 'secretKey', 'client_id', 'client_secret']) {
          await panel.getByLabel(name, { exact: true }).fill(`${secret}-${name}`);
        }
        await panel.getByRole('button', { name: text.close }).click();
        await console.getByRole('button', { name: text.send, exact: true }).click();
        await expect(console.getByRole('button', { name: text.send, exact: true })).not.toHaveAttribute(
          'aria-disabled',
          'true',
        );

        const before = await page.evaluate(() =>
          JSON.stringify([
            { ...localStorage },
            { ...sessionStorage },
            document.cookie,
            location.href,
            history.state,
          ]),
        );
        expect(before, path).not.toContain(secret);
        expect(before, path).not.toContain(hostToken);

        await console.getByRole('button', { name: text.share }).click();
        const dialog = page.getByRole('dialog');
        const link = await dialog.getByRole('textbox').first().inputValue();
        const shared = await decodeShare(new URL(link).hash);
        // A call without fields is shared by the page's own address.
        expect(['shared', 'none'], path).toContain(shared.kind);
        expect(JSON.stringify(shared), path).not.toContain(secret);
        await page.keyboard.press('Escape');

        await console.locator('[aria-haspopup="dialog"]').first().click();
        await panel.getByRole('tab', { name: text.history }).click();
        const exporting = panel.getByRole('button', { name: text.exportAll });
        if (await exporting.isVisible()) {
          const [download] = await Promise.all([page.waitForEvent('download'), exporting.click()]);
          const file = readFileSync((await download.path()) ?? '', 'utf8');
          expect(file, path).not.toContain(secret);
          expect(file, path).not.toContain(hostToken);
        }
        await panel.getByRole('tab').first().click();
        await panel.getByRole('button', { name: text.forget }).click();
        await panel.getByRole('button', { name: text.close }).click();
        const left = await dump(page);
        expect(left, path).not.toContain(secret);
        expect(left, path).not.toContain(hostToken);
      }
      // It was really sent: otherwise nothing would have been proved.
      expect(host.received.join('\n')).toContain(`${secret}-secretKey`);
    });
  });
}
