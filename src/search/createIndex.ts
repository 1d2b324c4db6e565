import MiniSearch, { type Options } from 'minisearch';
import { stem, type SearchLocale } from './stem';
import { tokenize, type Token } from './tokens';
import type { SearchIndexFile, SearchPage, SearchRecord } from './types';

/** A record as MiniSearch sees it: its position in the file and one text per searched property. */
export type IndexedRecord = { id: number } & Record<IndexedProperty, string>;

type IndexedProperty = (typeof indexedProperties)[number];

export type SearchIndex = { file: SearchIndexFile; mini: MiniSearch<IndexedRecord> };

const indexedProperties = ['title', 'trail', 'heading', 'field', 'address', 'page', 'text', 'code'] as const;

/**
 * Spreads a record over the searched properties. `page` holds what only places a record: a match there alone
 * is none. So do the headings of an operation's page, for every operation has the same.
 */
function toIndexedRecord(
  { kind, heading, field, address = '', text, code = '' }: SearchRecord,
  id: number,
  { title, trail }: SearchPage,
  isOperation: boolean,
): IndexedRecord {
  const rest = { id, address, text, code, field: field?.name ?? '' };
  if (kind !== 'field' && heading === undefined) {
    return { ...rest, title, trail: trail.join(' '), heading: '', page: '' };
  }
  const place = { ...rest, title: '', trail: '' };
  return isOperation
    ? { ...place, heading: '', page: `${title} ${heading ?? ''}` }
    : { ...place, heading: heading ?? '', page: title };
}

/** Every word goes in twice, folded and as its stem, so that whatever half of it is typed finds it. */
function createOptions(locale: SearchLocale): Options<IndexedRecord> {
  const tokens = new Map<string, Token>();
  const terms = new Map<string, string[]>();
  return {
    fields: [...indexedProperties],
    tokenize: (text) => tokenize(text, tokens).flatMap(({ whole, parts }) => [whole, ...parts]),
    processTerm: (term) => {
      const keys = terms.get(term) ?? [...new Set([term, stem(term, locale)])];
      terms.set(term, keys);
      return keys;
    },
  };
}

/**
 * Builds the searchable index out of an index file, in slices that leave the page responsive.
 * The file holds texts and not a serialised index: that is a third of the bytes on the wire.
 */
export async function createIndex(file: SearchIndexFile): Promise<SearchIndex> {
  const mini = new MiniSearch<IndexedRecord>(createOptions(file.locale));
  const operationPages = new Set(file.records.filter(({ address }) => address).map(({ page }) => page));
  const documents = file.records.flatMap((record, id) => {
    const page = file.pages[record.page];
    return page ? [toIndexedRecord(record, id, page, operationPages.has(record.page))] : [];
  });
  await mini.addAllAsync(documents, { chunkSize: 40 });
  return { file, mini };
}
