import type { SearchLocale } from './stem';

export type SearchKind = 'guide' | 'api' | 'field';

/** Where a field is sent or comes back. */
export type FieldPlace = 'path' | 'query' | 'header' | 'cookie' | 'body' | 'response';

export type SearchPage = {
  /** Base URL included, no trailing slash: `/en/klavi-ki/inicio-rapido`. */
  url: string;
  title: string;
  /** The page's breadcrumbs, without the page itself. */
  trail: string[];
};

/** One thing that a search can lead to: a section of a page, an operation or webhook, or one of their fields. */
export type SearchRecord = {
  kind: SearchKind;
  /** Position in the file's `pages`. */
  page: number;
  /** Absent: the top of the page. */
  anchor?: string;
  /** A section's title; absent at the top of a page. */
  heading?: string;
  /** Method, path and id of an operation; `HOOK` and the name of a webhook. */
  address?: string;
  field?: { name: string; place: FieldPlace };
  text: string;
  /** Words found only in code blocks and examples: searched, never shown. */
  code?: string;
};

/** What `search-index.json` holds: one file a locale, read by the search dialog. */
export type SearchIndexFile = {
  version: 1;
  locale: SearchLocale;
  pages: SearchPage[];
  records: SearchRecord[];
};
