import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { withBench } from './bench/benchServers';
import { killSandbox } from './bench/killSandbox';
import { measureCategories } from './bench/measureCategories';
import { measurePage, medians, type PageFigures } from './bench/measurePage';
import { measureGrowth, measureHandler, measureRequestRate } from './bench/measureSandbox';
import { measureWorker } from './bench/measureWorker';
import { isHydrated, isSendReady } from './bench/readiness';
import { watchMemory } from './bench/watchMemory';
import { buildNodeSandbox } from './buildNodeSandbox';
import { ensureBuild } from './buildSite';
import { browserArgs, browserSources, browserStarts, findBrowser } from './findBrowser';
import { listen } from './listen';
import { main } from './main';
import { buildDir, generatedDir, generatedPaths } from './paths';
import { createPortalServer } from './portalServer';
import { bin, run } from './run';

const runs = 5;
const pages = [
  { name: 'home', path: '/', isReady: isHydrated },
  { name: 'guide', path: '/onboarding/o-que-e', isReady: isHydrated },
  { name: 'guide with consoles', path: '/klavi-ki/inicio-rapido', isReady: isSendReady },
  { name: 'operation page', path: '/api/klavi-ki/create-link', isReady: isSendReady },
];

async function timeBuild(name: string): Promise<string> {
  const watch = watchMemory(process.pid);
  const start = performance.now();
  const code = await run(bin('tsx'), ['scripts/build.ts'], { quiet: true });
  if (code !== 0) throw new Error(`bench: the ${name} build failed`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return `| ${name} build, two locales | ${seconds} s | ${watch.stop()} MB |`;
}

async function measureBuilds(): Promise<string[]> {
  for (const path of [buildDir, '.docusaurus', generatedDir, 'node_modules/.cache', ...generatedPaths]) {
    rmSync(path, { recursive: true, force: true });
  }
  const cold = await timeBuild('cold');
  return ['| build | time | peak memory |', '|---|---|---|', cold, await timeBuild('warm')];
}

function toRow(name: string, figures: PageFigures): string {
  const ms = (value: number) => `${Math.round(value)} ms`;
  const { jsKb, fcp, lcp, tbt, ready } = figures;
  return `| ${name} | ${jsKb.toFixed(1)} kB | ${ms(fcp)} | ${ms(lcp)} | ${ms(tbt)} | ${ms(ready)} |`;
}

async function measurePages(): Promise<string[]> {
  return withBench(async ({ browser, ourUrl, bareUrl }) => {
    const subjects = [
      { name: 'bare Docusaurus', url: `${bareUrl}/`, isReady: isHydrated },
      ...pages.map(({ name, path, isReady }) => ({ name, url: ourUrl + path, isReady })),
    ];
    const results = subjects.map(() => [] as PageFigures[]);
    // Interleaved, so that a noisy minute hits every subject.
    for (let round = 0; round < runs; round++) {
      console.log(`▸ pages, round ${round + 1} of ${runs}`);
      for (const [index, { url, isReady }] of subjects.entries()) {
        results[index]?.push(await measurePage(browser, url, isReady));
      }
    }
    return [
      '| page (Fast 4G, CPU 4x slower, median of 5) | JS, gzip | FCP | LCP | TBT | ready |',
      '|---|---|---|---|---|---|',
      ...subjects.map(({ name }, index) => toRow(name, medians(results[index] ?? []))),
    ];
  });
}

/** The sandbox where it runs: the handler, the program in one file, the service worker. */
async function measureSandboxes(): Promise<string[]> {
  const { path } = await buildNodeSandbox();
  console.log('▸ sandbox: handler');
  const handler = await measureHandler();
  console.log('▸ sandbox: Node program');
  const program = [await measureRequestRate(path), await measureGrowth(path)];
  console.log('▸ sandbox: kill -9 amid writes');
  program.push(await killSandbox(path));
  console.log('▸ sandbox: service worker');
  const { executablePath } = await findBrowser({
    sources: browserSources(console.log),
    starts: browserStarts,
    say: console.log,
  });
  const server = createPortalServer({ buildDir, baseUrl: '/' });
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  const worker = await measureWorker(browser, `http://localhost:${await listen(server, 0)}/`);
  await browser.close();
  server.closeAllConnections();
  server.close();
  return [
    ...handler,
    '',
    '| what | figure | more |',
    '|---|---|---|',
    ...program,
    ...worker,
    `${measureCategories()} |`,
  ];
}

/** `--pages` or `--sandbox` measures that part alone. */
await main(async () => {
  const part = (['--pages', '--sandbox'] as const).find((flag) => process.argv.includes(flag));
  const builds = part ? [] : await measureBuilds();
  await ensureBuild();
  const pageFigures = part === '--sandbox' ? [] : await measurePages();
  const sandboxFigures = part === '--pages' ? [] : await measureSandboxes();
  const report = [...builds, '', ...pageFigures, '', ...sandboxFigures].join('\n');
  mkdirSync('bench-results', { recursive: true });
  writeFileSync('bench-results/report.md', `${report}\n`);
  console.log(`\n${report}`);
});
