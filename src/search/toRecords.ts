import type { OperationDoc, WebhookDoc } from '../contract/types';
import { listFields, listWebhookFields, type DocumentedField } from './listFields';
import type { PageSection, ParsedPage } from './parsePage';
import { stripMarkdown } from './stripMarkdown';
import { tokenize } from './tokens';
import type { SearchPage, SearchRecord } from './types';

/** A built page and, when it documents one, its operation or webhook. */
export type SourcePage = {
  url: string;
  isApi: boolean;
  page: ParsedPage;
  operation?: OperationDoc;
  webhook?: WebhookDoc;
};

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

function toContractRecord(
  { summary, description = summary, provisional }: OperationDoc | WebhookDoc,
  address: string,
  page: number,
): SearchRecord {
  const text = stripMarkdown([description, provisional].filter(Boolean).join(' '));
  return { kind: 'api', page, address, text };
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

function toFieldRecord(
  { name, place, text }: DocumentedField,
  { fieldAnchors }: ParsedPage,
  page: number,
): SearchRecord {
  return { kind: 'field', page, anchor: fieldAnchors.get(name), field: { name, place }, text };
}

/** Leaves out the fields that another webhook of the product brought before: dozens of reports share theirs. */
function createFieldFilter(): (webhook: WebhookDoc) => DocumentedField[] {
  const known = new Set<string>();
  return (webhook) =>
    listWebhookFields(webhook).filter(({ name, place, text }) => {
      const key = JSON.stringify([webhook.product, name, place, text]);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}

/**
 * Turns pages into the records that a search can lead to: their sections, and the contract's words of operations,
 * webhooks and fields. A field that several webhooks share belongs to the first of them.
 */
export function toRecords(sources: SourcePage[]): SearchMaterial {
  const counts = countTexts(sources);
  const pickNewFields = createFieldFilter();
  return {
    pages: sources.map(({ url, page: { title, trail } }) => ({ url, title, trail })),
    records: sources.flatMap((source, page) => {
      const { operation, webhook, isApi } = source;
      if (webhook) {
        // All that its page says is the contract's, and its examples are made of its fields.
        return [
          toContractRecord(webhook, `HOOK ${webhook.id}`, page),
          ...pickNewFields(webhook).map((field) => toFieldRecord(field, source.page, page)),
        ];
      }
      const sections = operation ? listOwnSections(source, counts) : source.page.sections;
      return [
        ...(operation ? [toContractRecord(operation, toAddress(operation), page)] : []),
        ...sections.map((section) => toSectionRecord(section, isApi, page)),
        ...(operation ? listFields(operation) : []).map((field) => toFieldRecord(field, source.page, page)),
      ];
    }),
  };
}
