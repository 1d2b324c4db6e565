import { ensureBuild } from './buildSite';
import { browserSources, browserStarts, findBrowser } from './findBrowser';
import { main } from './main';
import { bin, run } from './run';

/** Playwright on the built site; arguments go to Playwright (`npm run e2e -- --grep axe`). */
export async function runE2e(args: string[]): Promise<number> {
  const say = (line: string) => console.log(line);
  const { executablePath } = await findBrowser({ sources: browserSources(say), starts: browserStarts, say });
  await ensureBuild();
  return run(bin('playwright'), ['test', ...args], { env: { CHROMIUM_PATH: executablePath } });
}

if (import.meta.filename === process.argv[1]) {
  await main(async () => {
    process.exitCode = await runE2e(process.argv.slice(2));
  });
}
