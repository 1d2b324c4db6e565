import type { JourneyInstitution } from './types';

/** The institutions whose name holds every word of `search`, in their order; accents and case don't matter. */
export function findInstitutions(institutions: JourneyInstitution[], search: string): JourneyInstitution[] {
  const words = plain(search).split(/\s+/);
  return institutions.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
