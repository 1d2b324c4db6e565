import type { SourcePage } from './toRecords';
import { toRecords } from './toRecords';
import type { SearchRecord } from './types';
import type { SearchLocale } from './stem';

type Hierarchy = Record<'lvl0' | 'lvl1' | 'lvl2' | 'lvl3' | 'lvl4' | 'lvl5' | 'lvl6', string | null>;

/** A record as DocSearch's crawler writes it and its dialog reads it. */
export type DocSearchRecord = {
  objectID: string;
  type: 'lvl1' | 'lvl2' | 'content';
  hierarchy: Hierarchy;
  content: string | null;
  anchor: string | null;
  url: string;
  url_without_anchor: string;
  language: SearchLocale;
  /** Docusaurus' contextual search filters by this and by `language`. */
  docusaurus_tag: string;
  weight: { pageRank: number; level: number; position: number };
};

/** Algolia refuses records above 10 kB; the text is what grows. */
const longestContent = 5000;

const rootTitles: Record<SearchLocale, Record<SearchRecord['kind'], string>> = {
  'pt-BR': { guide: 'Guias', api: 'API', field: 'Campos' },
  en: { guide: 'Guides', api: 'API', field: 'Fields' },
};

function toHierarchy(record: SearchRecord, title: string, locale: SearchLocale): Hierarchy {
  const name = record.field?.name ?? record.heading ?? null;
  const lvl0 = rootTitles[locale][record.kind];
  return { lvl0, lvl1: title, lvl2: name, lvl3: null, lvl4: null, lvl5: null, lvl6: null };
}

/**
 * Turns the pages of a locale into the records of a DocSearch index: a heading and, below it, its text.
 * `siteUrl` is the published origin, without a trailing slash.
 */
export function toDocSearchRecords(
  sources: SourcePage[],
  { locale, siteUrl }: { locale: SearchLocale; siteUrl: string },
): DocSearchRecord[] {
  const { pages, records } = toRecords(sources);
  return records.flatMap((record, position): DocSearchRecord[] => {
    const page = pages[record.page];
    const tag = sources[record.page]?.page.tag;
    if (!page || tag === undefined) return [];
    const anchor = record.anchor ?? null;
    const pageUrl = siteUrl + page.url;
    const hierarchy = toHierarchy(record, page.title, locale);
    const type = hierarchy.lvl2 === null ? 'lvl1' : 'lvl2';
    const level = { lvl1: 90, lvl2: 80, content: 0 };
    const toRecord = (kind: DocSearchRecord['type'], content: string | null): DocSearchRecord => ({
      objectID: `${locale}-${position}-${kind}`,
      type: kind,
      hierarchy,
      content,
      anchor,
      url: anchor === null ? pageUrl : `${pageUrl}#${anchor}`,
      url_without_anchor: pageUrl,
      language: locale,
      docusaurus_tag: tag,
      weight: { pageRank: record.kind === 'field' ? 0 : 10, level: level[kind], position },
    });
    const content = [record.address, record.text, record.code].filter(Boolean).join(' ');
    return [
      toRecord(type, null),
      ...(content ? [toRecord('content', content.slice(0, longestContent))] : []),
    ];
  });
}
