import MiniSearch, { type Options } from 'minisearch';
import { stem, type SearchLocale } from './stem';
import { tokenize, type Token } from './tokens';
import type { SearchIndexFile, SearchRecord } from './types';

/** A record as MiniSearch sees it: its position in the file and one text per searched property. */
export type IndexedRecord = { id: number } & Record<IndexedProperty, string>;

type IndexedProperty = 'title' | 'heading' | 'field' | 'address' | 'page' | 'text' | 'code';

export type SearchIndex = { file: SearchIndexFile; mini: MiniSearch<IndexedRecord> };

const indexedProperties: IndexedProperty[] = ['title', 'heading', 'field', 'address', 'page', 'text', 'code'];

function toIndexedRecord(record: SearchRecord, id: number, file: SearchIndexFile): IndexedRecord {
  const title = file.pages[record.page]?.title ?? '';
  const isPageTop = record.kind !== 'field' && record.heading === undefined;
  return {
    id,
    title: isPageTop ? title : '',
    page: isPageTop ? '' : title,
    heading: record.heading ?? '',
    field: record.field?.name ?? '',
    address: record.address ?? '',
    text: record.text,
    code: record.code ?? '',
  };
}

/** Every word goes in twice, folded and as its stem, so that whatever half of it is typed finds it. */
function createOptions(locale: SearchLocale): Options<IndexedRecord> {
  const tokens = new Map<string, Token>();
  const terms = new Map<string, string[]>();
  return {
    fields: indexedProperties,
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
  const documents = file.records.map((record, id) => toIndexedRecord(record, id, file));
  await mini.addAllAsync(documents, { chunkSize: 40 });
  return { file, mini };
}
