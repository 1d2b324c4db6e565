import { createCell } from '../createCell';
import { languages, type LanguageId } from './languages';

export const LANGUAGE_KEY = 'klavi.samples.language';

const first: LanguageId = 'curl';
const cell = createCell<LanguageId | undefined>(undefined);

/** The language of every sample of the site, kept in `localStorage`. Without storage, it lives as long as the page. */
export const languageStore = {
  get(): LanguageId {
    const known = cell.get();
    if (known) return known;
    const read = readLanguage();
    cell.set(read);
    return read;
  },

  set(language: LanguageId): void {
    cell.set(language);
    try {
      localStorage.setItem(LANGUAGE_KEY, language);
    } catch {
      // Full or forbidden storage: this page keeps its choice.
    }
  },

  subscribe(listener: () => void): () => void {
    const stop = cell.subscribe(listener);
    // `key` is null when the whole storage was cleared.
    const onStorage = ({ key }: StorageEvent) => {
      if (key === LANGUAGE_KEY || key === null) cell.set(readLanguage());
    };
    window.addEventListener('storage', onStorage);
    return () => {
      stop();
      window.removeEventListener('storage', onStorage);
    };
  },
};

function readLanguage(): LanguageId {
  try {
    return parseLanguage(localStorage.getItem(LANGUAGE_KEY));
  } catch {
    return first;
  }
}

/** A stored choice; the first language where it names none. */
export function parseLanguage(text: string | null): LanguageId {
  return languages.find(({ id }) => id === text)?.id ?? first;
}
