import { writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { browserArgs, browserSources, browserStarts, findBrowser } from '../findBrowser';
import { listen } from '../listen';
import { buildDir } from '../paths';
import { createPortalServer } from '../portalServer';
import { buildBareSite } from './bareSite';

export type Bench = { browser: Browser; ourUrl: string; bareUrl: string };

/** Serves the built portal and a bare Docusaurus site side by side, with a browser to look at them. */
export async function withBench<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  const say = (line: string) => console.log(line);
  const { executablePath } = await findBrowser({ sources: browserSources(say), starts: browserStarts, say });
  const bareDir = await buildBareSite();
  writeFileSync(`${bareDir}/security-headers.json`, '{}');
  const servers = [buildDir, bareDir].map((folder) => createPortalServer({ buildDir: folder, baseUrl: '/' }));
  const ports: number[] = [];
  for (const server of servers) ports.push(await listen(server, 0));
  const [ourUrl = '', bareUrl = ''] = ports.map((port) => `http://localhost:${port}`);
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    return await work({ browser, ourUrl, bareUrl });
  } finally {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}
