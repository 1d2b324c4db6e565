import type { Query, SearchOptions, SearchResult } from 'minisearch';
import type { SearchIndex } from './createIndex';
import { stem, type SearchLocale } from './stem';
import { listSynonyms } from './synonyms';
import { tokenize, type Token } from './tokens';
import type { SearchKind, SearchPage, SearchRecord } from './types';

export type SearchHit = {
  id: number;
  record: SearchRecord;
  page: SearchPage;
  url: string;
  /** The index's own words that matched, for highlighting. */
  terms: string[];
};

/** The best hits of one kind; `total` counts those beyond the limit, too. */
export type SearchGroup = { kind: SearchKind; hits: SearchHit[]; total: number };

/** `exact`: every word is there. `similar`: it took a misspelling. `partial`: only some of the words are. */
export type SearchPrecision = 'exact' | 'similar' | 'partial';

export type SearchAnswer = {
  /** The query's words, folded. */
  words: string[];
  precision: SearchPrecision;
  groups: SearchGroup[];
  total: number;
};

const boost = { title: 6, field: 5, heading: 4, address: 3, trail: 2, page: 1.5, text: 1, code: 0.4 };

const hitsPerGroup = 6;
const hitsPerPage = 3;

const stopWords: Record<SearchLocale, Set<string>> = {
  'pt-BR': new Set(
    'a ao aos as com como da das de do dos e em eu meu minha na nas no nos o os ou para pela pelo por qual quais que se sem um uma'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an and are at by can do does for from how i in is it my of on or that the to what which with'.split(
      ' ',
    ),
  ),
};

function readWords(text: string, locale: SearchLocale): Token[] {
  const tokens = tokenize(text);
  const telling = tokens.filter(({ whole }) => !stopWords[locale].has(whole));
  return telling.length > 0 ? telling : tokens;
}

/** One letter more or less, or another, from five letters on; two from nine on. Codes must be exact. */
function toFuzziness(term: string): number | false {
  if (/\p{N}/u.test(term) || term.length < 5) return false;
  return term.length < 9 ? 1 : 2;
}

function toWordQuery({ whole, parts }: Token, locale: SearchLocale, fuzzy: boolean): Query {
  const queries: Query[] = [
    { queries: [whole], prefix: true, fuzzy: fuzzy && toFuzziness(whole) },
    { queries: [stem(whole, locale)], prefix: false, fuzzy: false, boostTerm: () => 0.7 },
  ];
  if (parts.length > 1) {
    queries.push({ queries: parts, combineWith: 'AND', prefix: true, fuzzy: false, boostTerm: () => 0.4 });
  }
  const synonyms = listSynonyms(whole, locale);
  if (synonyms.length > 0) {
    // Far behind the reader's own word.
    const terms = synonyms.flatMap((word) => [...new Set([word, stem(word, locale)])]);
    queries.push({
      queries: terms,
      combineWith: 'OR',
      prefix: false,
      fuzzy: false,
      boostTerm: () => 0.15,
    });
  }
  return { queries, combineWith: 'OR' };
}

type Attempt = { precision: SearchPrecision; fuzzy: boolean; combineWith: 'AND' | 'OR' };

const attempts: Attempt[] = [
  { precision: 'exact', fuzzy: false, combineWith: 'AND' },
  { precision: 'similar', fuzzy: true, combineWith: 'AND' },
  { precision: 'partial', fuzzy: true, combineWith: 'OR' },
];

/** A page's title brings its sections and fields along only together with a word of their own. */
function hasOwnMatch({ match }: SearchResult): boolean {
  return Object.values(match).some((properties) => properties.some((property) => property !== 'page'));
}

const options: SearchOptions = {
  boost,
  filter: hasOwnMatch,
  tokenize: (term) => [term],
  processTerm: (term) => term,
};

function toUrl(page: SearchPage, record: SearchRecord): string {
  return record.anchor === undefined ? page.url : `${page.url}#${record.anchor}`;
}

function toGroups(hits: SearchHit[]): SearchGroup[] {
  const groups = new Map<SearchKind, SearchGroup>();
  const perPage = new Map<string, number>();
  for (const hit of hits) {
    const { kind } = hit.record;
    const group = groups.get(kind) ?? { kind, hits: [], total: 0 };
    groups.set(kind, group);
    group.total += 1;
    const key = `${kind} ${hit.page.url}`;
    const count = perPage.get(key) ?? 0;
    if (group.hits.length < hitsPerGroup && count < hitsPerPage) {
      group.hits.push(hit);
      perPage.set(key, count + 1);
    }
  }
  return [...groups.values()];
}

/**
 * Answers a query: hits by kind, the kind with the best hit first. Every word must be found, if need be
 * misspelt; only when that gives nothing, some of them. An empty query gives no groups.
 */
export function searchIndex({ file, mini }: SearchIndex, text: string): SearchAnswer {
  const tokens = readWords(text, file.locale);
  const words = tokens.map(({ whole }) => whole);
  for (const { precision, fuzzy, combineWith } of tokens.length > 0 ? attempts : []) {
    const queries = tokens.map((token) => toWordQuery(token, file.locale, fuzzy));
    const hits = mini.search({ queries, combineWith }, options).flatMap((result): SearchHit[] => {
      const record = file.records[result.id as number];
      const page = record && file.pages[record.page];
      return page
        ? [{ id: result.id as number, record, page, url: toUrl(page, record), terms: result.terms }]
        : [];
    });
    if (hits.length > 0) return { words, precision, groups: toGroups(hits), total: hits.length };
  }
  return { words, precision: 'exact', groups: [], total: 0 };
}
