import type { SearchIndexFile } from './types';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The index file that a value is, or undefined: a page may be older or newer than the file it fetched. */
export function readIndexFile(value: unknown): SearchIndexFile | undefined {
  if (!isRecord(value) || value.version !== 1) return undefined;
  const { locale, pages, records } = value;
  const isKnownLocale = locale === 'pt-BR' || locale === 'en';
  if (!isKnownLocale || !Array.isArray(pages) || !Array.isArray(records)) return undefined;
  return { version: 1, locale, pages, records };
}
