import type { SynonymHit } from 'algoliasearch';
import { synonymGroups } from '../src/search/synonyms';

/** The groups of words of both languages as Algolia's two-way synonyms. */
export function toAlgoliaSynonyms(): SynonymHit[] {
  return Object.entries(synonymGroups).flatMap(([locale, groups]) =>
    groups.map((synonyms, index): SynonymHit => ({
      objectID: `${locale}-${index}`,
      type: 'synonym',
      synonyms,
    })),
  );
}
