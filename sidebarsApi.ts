import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** One sidebar a product, as `npm run generate` left it beside the product's pages. */
function readSidebars(folder: string): SidebarsConfig {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder)
    .map((product) => ({ product, file: join(folder, product, 'sidebar.json') }))
    .filter(({ file }) => existsSync(file));
  return Object.fromEntries(
    files.map(({ product, file }) => [product, JSON.parse(readFileSync(file, 'utf8'))]),
  );
}

export default readSidebars('api');
