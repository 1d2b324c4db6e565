import type { SearchIndexFile } from './types';

/** What an index has to try out: the field that most operations share, and the path of its first operation. */
export function suggestQueries({ records }: Pick<SearchIndexFile, 'records'>): string[] {
  const counts = new Map<string, number>();
  for (const { field } of records) if (field) counts.set(field.name, (counts.get(field.name) ?? 0) + 1);
  const [commonField] = [...counts].sort(([, a], [, b]) => b - a);
  const path = records.find(({ address }) => address !== undefined)?.address?.split(' ')[1];
  return [commonField?.[0], path].filter((query) => query !== undefined);
}
