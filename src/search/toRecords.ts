import type { OperationDoc } from '../contract/types';
import { listFields } from './listFields';
import type { PageSection, ParsedPage } from './parsePage';
import { tokenize } from './tokens';
import type { SearchPage, SearchRecord } from './types';

/** A built page and, when it documents one, its operation. */
export type SourcePage = { url: string; isApi: boolean; page: ParsedPage; operation?: OperationDoc };

export type SearchMaterial = { pages: SearchPage[]; records: SearchRecord[] };

const longestCodeWord = 40;
const mostCodeWords = 150;

/** The telling words of code: each once, none that the text has, no keys and tokens made of noise. */
function pickCodeWords(code: string, text: string): string | undefined {
  const known = new Set(tokenize(text).map(({ whole }) => whole));
  const words: string[] = [];
  for (const { text: word, whole } of tokenize(code)) {
    if (known.has(whole) || word.length > longestCodeWord || word.length < 2) continue;
    known.add(whole);
    words.push(word);
  }
  return words.length > 0 ? words.slice(0, mostCodeWords).join(' ') : undefined;
}

function toAddress({ method, path, id }: OperationDoc): string {
  return `${method.toUpperCase()} ${path} ${id}`;
}

function toSectionRecord(section: PageSection, source: SourcePage, page: number): SearchRecord {
  const { anchor, heading, text, code } = section;
  return {
    kind: source.isApi ? 'api' : 'guide',
    page,
    anchor,
    heading,
    address: heading === undefined && source.operation ? toAddress(source.operation) : undefined,
    text,
    code: pickCodeWords(code, text),
  };
}

/** A heading that every operation has leads nowhere by itself. */
function saysSomething({ heading, text, code }: PageSection, source: SourcePage): boolean {
  return heading === undefined || !source.operation || text !== '' || code !== '';
}

function toFieldRecords({ page: parsed, operation }: SourcePage, page: number): SearchRecord[] {
  if (!operation) return [];
  return listFields(operation).map(({ name, place, text }) => ({
    kind: 'field',
    page,
    anchor: parsed.fieldAnchors.get(name),
    field: { name, place },
    text,
  }));
}

/** Turns pages into the records that a search can lead to: their sections and their operations' fields. */
export function toRecords(sources: SourcePage[]): SearchMaterial {
  return {
    pages: sources.map(({ url, page: { title, trail } }) => ({ url, title, trail })),
    records: sources.flatMap((source, page) => [
      ...source.page.sections
        .filter((section) => saysSomething(section, source))
        .map((section) => toSectionRecord(section, source, page)),
      ...toFieldRecords(source, page),
    ]),
  };
}
