import type { OperationDoc } from '../contract/types';
import { listFields } from './listFields';
import type { PageSection, ParsedPage } from './parsePage';
import { stripMarkdown } from './stripMarkdown';
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

function toOperationRecord(operation: OperationDoc, page: number): SearchRecord {
  const { summary, description = summary, provisional } = operation;
  const text = stripMarkdown([description, provisional].filter(Boolean).join(' '));
  return { kind: 'api', page, address: toAddress(operation), text };
}

function toSectionRecord(
  { anchor, heading, text, code }: PageSection,
  isApi: boolean,
  page: number,
): SearchRecord {
  return { kind: isApi ? 'api' : 'guide', page, anchor, heading, text, code: pickCodeWords(code, text) };
}

/** How often a text is a section's: what every operation's page repeats leads nowhere. */
function countTexts(sources: SourcePage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { page, operation } of sources) {
    if (!operation) continue;
    for (const { text } of page.sections) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** What an operation's page says beyond its contract's words: its top is the contract's, bare headings are empty. */
function listOwnSections({ page: { sections } }: SourcePage, counts: Map<string, number>): PageSection[] {
  return sections.filter(
    ({ heading, text, code }) =>
      heading !== undefined && (text !== '' || code !== '') && (code !== '' || (counts.get(text) ?? 0) < 3),
  );
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
  const counts = countTexts(sources);
  return {
    pages: sources.map(({ url, page: { title, trail } }) => ({ url, title, trail })),
    records: sources.flatMap((source, page) => {
      const { operation, isApi } = source;
      const sections = operation ? listOwnSections(source, counts) : source.page.sections;
      return [
        ...(operation ? [toOperationRecord(operation, page)] : []),
        ...sections.map((section) => toSectionRecord(section, isApi, page)),
        ...toFieldRecords(source, page),
      ];
    }),
  };
}
