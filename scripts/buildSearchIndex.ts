import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toSlug } from '../src/contract/toSlug';
import type { OperationDoc, WebhookDoc, WebhookSummary } from '../src/contract/types';
import { parsePage } from '../src/search/parsePage';
import type { SearchLocale } from '../src/search/stem';
import { toRecords, type SourcePage } from '../src/search/toRecords';
import type { SearchIndexFile } from '../src/search/types';
import { generatedDir as defaultGeneratedDir } from './paths';

export type SearchSite = {
  /** Where the locale's pages are: `build`, `build/en`. */
  buildDir: string;
  locale: SearchLocale;
  /** The locale's own, with both slashes: `/`, `/en/`. */
  baseUrl: string;
  generatedDir?: string;
};

function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The operations of every product, by the path of their page. */
function readOperations(folder: string): Map<string, OperationDoc> {
  const operations = new Map<string, OperationDoc>();
  for (const file of existsSync(folder) ? listFiles(folder, '.json') : []) {
    const operation = JSON.parse(readFileSync(join(folder, file), 'utf8')) as OperationDoc;
    operations.set(`api/${operation.product}/${toSlug(operation.id)}`, operation);
  }
  return operations;
}

/** The webhooks of every product, by the path of their page, in the contracts' order. */
function readWebhooks(folder: string): Map<string, WebhookDoc> {
  const list = join(folder, 'webhooks.json');
  const summaries = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as WebhookSummary[]) : [];
  return new Map(
    summaries.map(({ product, id }) => {
      const file = join(folder, 'webhook', product, `${toSlug(id)}.json`);
      return [`api/${product}/${toSlug(id)}`, JSON.parse(readFileSync(file, 'utf8')) as WebhookDoc];
    }),
  );
}

/** Read without parsing, for half of the pages go no further; minified, the attribute has no quotes. */
function readLanguage(html: string): string | undefined {
  return /<html\b[^>]*?\slang=["']?([\w-]+)/i.exec(html)?.[1];
}

function toPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '');
}

/**
 * Reads a locale's built pages and pairs operations and webhooks with theirs, webhooks last, in the contracts' order. The
 * default locale's folder holds the other locales, too: a page in another language is left out. Fails when an operation
 * or webhook has no page.
 */
export function collectSources({ buildDir, locale, baseUrl, generatedDir }: SearchSite): SourcePage[] {
  if (!existsSync(buildDir))
    throw new Error(`There is no built site in ${buildDir}: run "npm run build" first.`);
  const generated = join(generatedDir ?? defaultGeneratedDir, locale);
  const operations = readOperations(join(generated, 'contract'));
  const webhooks = readWebhooks(generated);
  const sources = new Map<string, SourcePage>();
  for (const file of listFiles(buildDir, '.html')) {
    const path = toPath(file);
    const html = readFileSync(join(buildDir, file), 'utf8');
    const isOther = readLanguage(html) !== locale;
    const page = isOther || path === '404' ? undefined : parsePage(html);
    if (!page) continue;
    const documented = { operation: operations.get(path), webhook: webhooks.get(path) };
    sources.set(path, { url: baseUrl + path, isApi: path.startsWith('api/'), page, ...documented });
  }
  for (const [path, { product, id }] of [...operations, ...webhooks]) {
    if (sources.has(path)) continue;
    throw new Error(
      `The search index lacks ${product}/${id}: there is no page ${baseUrl}${path} in ${buildDir}. ` +
        'Build the site again, after "npm run generate".',
    );
  }
  return [
    ...[...sources.values()].filter(({ webhook }) => !webhook),
    ...[...webhooks.keys()].flatMap((path) => sources.get(path) ?? []),
  ];
}

/** Writes `search-index.json` into a locale's build and says how heavy it is. */
export function buildSearchIndex(site: SearchSite): { file: string; records: number; gzipBytes: number } {
  const index: SearchIndexFile = { version: 1, locale: site.locale, ...toRecords(collectSources(site)) };
  const json = JSON.stringify(index);
  const file = join(site.buildDir, 'search-index.json');
  const gzipBytes = gzipSync(json).length;
  writeFileSync(file, json);
  console.log(
    `  ${file}: ${index.pages.length} pages, ${index.records.length} records, ${(gzipBytes / 1000).toFixed(1)} kB gzip`,
  );
  return { file, records: index.records.length, gzipBytes };
}
