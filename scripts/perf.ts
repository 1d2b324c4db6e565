import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { withBench } from './bench/benchServers';
import { measureConsole, type Chunk } from './bench/measureConsole';
import { measurePage, median, medians, type PageFigures } from './bench/measurePage';
import { measureTyping, type KeyFigures } from './bench/measureTyping';
import { isHydrated, isSendReady } from './bench/readiness';
import { ensureBuild } from './buildSite';
import { main } from './main';

const rounds = 5;
/** Keys a round. */
const text = 'loja exemplo de sao paulo 1234';

const goals = { sendMs: 150, consoleKb: 60, keyMs: 16 };
/** What only some readers ask for comes on top of a console. */
const onDemand = ['samples', 'tree'];

const pages = [
  { name: 'bare Docusaurus', path: '', isReady: isHydrated },
  { name: 'guide', path: '/onboarding/o-que-e', isReady: isHydrated },
  { name: 'guide with consoles', path: '/klavi-ki/inicio-rapido', isReady: isSendReady },
  { name: 'operation page', path: '/api/klavi-ki/create-access-token', isReady: isSendReady },
  { name: 'operation page, large form', path: '/api/klavi-ki/create-link', isReady: isSendReady },
];

type Measured = { figures: PageFigures[]; keys: KeyFigures[]; chunks: Chunk[] };

async function measure(browser: Browser, ourUrl: string, bareUrl: string): Promise<Measured> {
  const results = pages.map(() => [] as PageFigures[]);
  const keys: KeyFigures[] = [];
  // Interleaved, so that a noisy minute hits everything.
  for (let round = 1; round <= rounds; round++) {
    console.log(`▸ round ${round} of ${rounds}`);
    for (const [index, { path, isReady }] of pages.entries()) {
      const url = path === '' ? `${bareUrl}/` : ourUrl + path;
      results[index]?.push(await measurePage(browser, url, isReady));
    }
    keys.push(...(await measureTyping(browser, ourUrl, text)));
  }
  const chunks = await measureConsole(browser, `${ourUrl}/api/klavi-ki/create-access-token`);
  return { figures: results.map(medians), keys, chunks };
}

function toPageRows(figures: PageFigures[]): string[] {
  const [bare] = figures;
  if (!bare) return [];
  const ms = (value: number, floor: number) => `${Math.round(value)} ms (${toRatio(value, floor)})`;
  return [
    '| page (Fast 4G, CPU 4x slower, median of 5) | JS, gzip | FCP | LCP | TBT | usable |',
    '|---|---|---|---|---|---|',
    ...figures.map(({ jsKb, fcp, lcp, tbt, ready }, index) => {
      const times = [ms(fcp, bare.fcp), ms(lcp, bare.lcp), `${Math.round(tbt)} ms`];
      const usable = `${Math.round(ready)} ms (${signed(ready - bare.ready)})`;
      return `| ${[pages[index]?.name, `${jsKb.toFixed(1)} kB`, ...times, usable].join(' | ')} |`;
    }),
  ];
}

const toRatio = (value: number, floor: number) => (floor > 0 ? `${(value / floor).toFixed(2)}x` : '–');
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`;

/** The value that 95 of 100 stay under. */
function toP95(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

function toKeyRows(keys: KeyFigures[]): string[] {
  const row = (name: string, values: number[]) =>
    `| ${name} | ${median(values).toFixed(1)} ms | ${toP95(values).toFixed(1)} ms |`;
  return [
    `| typing, 200 fields (CPU 4x slower, ${keys.length} keys) | median | p95 |`,
    '|---|---|---|',
    row('main thread, input event to painted', toWork(keys)),
    row('until the next frame, with the wait for it', toPaint(keys)),
  ];
}

const toWork = (keys: KeyFigures[]) => keys.map(({ work }) => work);
const toPaint = (keys: KeyFigures[]) => keys.map(({ paint }) => paint);

function toChunkRows(chunks: Chunk[]): string[] {
  return [
    '| loaded at focus and first send | gzip | counts |',
    '|---|---|---|',
    ...chunks.map(({ name, kb }) => `| ${name} | ${kb.toFixed(1)} kB | ${isOnDemand(name) ? 'no' : 'yes'} |`),
  ];
}

const isOnDemand = (name: string) => onDemand.includes(name);

function toVerdicts({ figures, keys, chunks }: Measured): string[] {
  const bare = figures[0]?.ready ?? Number.NaN;
  const send = pages.flatMap(({ name }, index) =>
    name.startsWith('operation page')
      ? [
          verdict(
            `${name}: Send after bare hydration`,
            (figures[index]?.ready ?? NaN) - bare,
            goals.sendMs,
            'ms',
          ),
        ]
      : [],
  );
  const own = chunks.filter(({ name }) => !isOnDemand(name));
  const kb = own.reduce((sum, one) => sum + one.kb, 0);
  return [
    ...send,
    verdict('console above the page', kb, goals.consoleKb, 'kB'),
    verdict('a key, median', median(toWork(keys)), goals.keyMs, 'ms'),
    verdict('a key, p95', toP95(toWork(keys)), goals.keyMs, 'ms'),
  ];
}

function verdict(name: string, value: number, goal: number, unit: string): string {
  const mark = value <= goal ? '✓' : '✗';
  return `${mark} ${name}: ${value.toFixed(1)} ${unit}, goal ${goal} ${unit}`;
}

/** Figures and verdicts beside a bare Docusaurus site, in one run. A goal that is missed is told, and ends nothing. */
await main(async () => {
  await ensureBuild();
  const measured = await withBench(({ browser, ourUrl, bareUrl }) => measure(browser, ourUrl, bareUrl));
  const parts = [
    toPageRows(measured.figures),
    toChunkRows(measured.chunks),
    toKeyRows(measured.keys),
    toVerdicts(measured),
  ];
  const report = parts.map((lines) => lines.join('\n')).join('\n\n');
  mkdirSync('bench-results', { recursive: true });
  writeFileSync('bench-results/perf.md', `${report}\n`);
  console.log(`\n${report}`);
});
