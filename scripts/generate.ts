import { readFileSync } from 'node:fs';
import { products } from '../src/catalog/products';
import { toolContracts } from '../src/catalog/toolContracts';
import { buildNodeSandbox } from './buildNodeSandbox';
import { buildSandbox } from './buildSandbox';
import { generateContracts } from './generateContracts';
import { generateGuidePoints } from './generateGuidePoints';
import { main } from './main';
import { step } from './step';

const log = (line: string) => console.log(`  ${line}`);

/** `npm run generate`: everything that is made and never committed. Each step finds out by itself what is stale. */
export async function generate(): Promise<void> {
  await step('contracts: pages, menus, downloads', () =>
    generateContracts({ root: '.', products, tools: toolContracts, log }),
  );
  await step('guides: what klavi has to confirm', () => generateGuidePoints('.', log));
  await step('sandbox: service worker and in-page handler', async () => {
    const contractIndex = JSON.parse(readFileSync('static/contract/index.json', 'utf8')) as Record<
      string,
      string
    >;
    const files = await buildSandbox({ contractIndex });
    for (const { path, gzipBytes } of files) log(`${path}: ${(gzipBytes / 1000).toFixed(1)} kB gzip`);
  });
  await step('sandbox: the Node program, in one file', async () => {
    await buildNodeSandbox();
  });
}

if (import.meta.filename === process.argv[1]) await main(generate);
