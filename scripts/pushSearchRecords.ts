import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { algoliasearch, type IndexSettings } from 'algoliasearch';
import { resolveSearchProvider } from '../src/search/provider';
import { toDocSearchRecords, type DocSearchRecord } from '../src/search/toDocSearchRecords';
import { collectSources } from './buildSearchIndex';
import { main } from './main';
import { pushRecords } from './pushRecords';
import { baseUrl, buildDir, defaultLocale, locales } from './paths';
import { step } from './step';
import { toAlgoliaSynonyms } from './toAlgoliaSynonyms';

export type PushTarget = { appId: string; indexName: string; adminKey: string; siteUrl: string };

const levels = [0, 1, 2, 3, 4, 5, 6].map((level) => `hierarchy.lvl${level}`);

/** What Algolia's own crawler sets up for Docusaurus; accents are ignored by default. */
const settings: IndexSettings = {
  attributesForFaceting: ['type', 'language', 'docusaurus_tag'],
  attributesToRetrieve: ['hierarchy', 'content', 'anchor', 'url', 'url_without_anchor', 'type'],
  attributesToHighlight: ['hierarchy', 'content'],
  attributesToSnippet: ['content:12'],
  camelCaseAttributes: ['hierarchy', 'content'],
  searchableAttributes: [...levels.map((level) => `unordered(${level})`), 'content'],
  distinct: true,
  attributeForDistinct: 'url',
  customRanking: ['desc(weight.pageRank)', 'desc(weight.level)', 'asc(weight.position)'],
  ranking: ['words', 'filters', 'typo', 'attribute', 'proximity', 'exact', 'custom'],
  indexLanguages: ['pt', 'en'],
  queryLanguages: ['pt', 'en'],
  ignorePlurals: true,
  allowTyposOnNumericTokens: false,
  removeWordsIfNoResults: 'allOptional',
};

/** Reads where to push to; fails naming the variable that is missing. The admin key stays on this machine. */
export function readTarget(env: Record<string, string | undefined>): PushTarget {
  const provider = resolveSearchProvider(env);
  if (provider.kind === 'embedded') {
    throw new Error(
      'Set ALGOLIA_APP_ID, ALGOLIA_SEARCH_KEY and ALGOLIA_INDEX: without them there is no DocSearch.',
    );
  }
  const siteUrl = env.PORTAL_URL?.replace(/\/+$/, '');
  if (!siteUrl) throw new Error('Set PORTAL_URL, the published site’s origin: results lead there.');
  const adminKey = env.ALGOLIA_ADMIN_KEY;
  if (!adminKey) throw new Error('Set ALGOLIA_ADMIN_KEY: the search key may only read. Or use --dry-run.');
  return { appId: provider.appId, indexName: provider.indexName, adminKey, siteUrl };
}

/** The records of both locales of the built site. */
export function collectRecords(siteUrl: string): DocSearchRecord[] {
  return locales.flatMap((locale) => {
    const isDefault = locale === defaultLocale;
    const sources = collectSources({
      buildDir: isDefault ? buildDir : join(buildDir, locale),
      locale,
      baseUrl: isDefault ? baseUrl : `${baseUrl}${locale}/`,
    });
    return toDocSearchRecords(sources, { locale, siteUrl });
  });
}

/** Says what a push would send: counts, and one record of each type. */
export function describeRecords(records: DocSearchRecord[]): string {
  const types = [...new Set(records.map(({ language, type }) => `${language} ${type}`))];
  return types
    .map((name) => {
      const same = records.filter(({ language, type }) => `${language} ${type}` === name);
      return `${name}: ${same.length}, such as ${JSON.stringify(same[0], null, 2)}`;
    })
    .join('\n');
}

/** `npm run search:push`; `-- --dry-run` shows one record of each type, `-- --dry-run --all` prints them all. */
async function push(): Promise<void> {
  const { values } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  });
  if (values['dry-run']) {
    const siteUrl = process.env.PORTAL_URL?.replace(/\/+$/, '') ?? 'http://localhost:3000';
    const records = await step('read the built site', () => collectRecords(siteUrl));
    console.log(values.all ? JSON.stringify(records, null, 2) : describeRecords(records));
    console.error(`${records.length} records; nothing was sent.`);
    return;
  }
  const { appId, adminKey, indexName, siteUrl } = readTarget(process.env);
  const records = await step('read the built site', () => collectRecords(siteUrl));
  await step(`push ${records.length} records to ${indexName}`, async () => {
    await pushRecords({
      client: algoliasearch(appId, adminKey),
      indexName,
      records,
      settings,
      synonyms: toAlgoliaSynonyms(),
      log: (line) => console.log(`  ${line}`),
    });
  });
}

if (import.meta.filename === process.argv[1]) await main(push);
