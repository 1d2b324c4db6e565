export type SearchLocale = 'pt-BR' | 'en';

/** Ending, replacement, fewest letters that must stay in front of the ending. */
type Rule = [ending: string, replacement: string, minimum: number];

/*
 * Number, after J. Savoy's light stemmer for Portuguese (CLEF 2005), written for words without accents:
 * the reader's "requisicoes" has none, and Snowball's algorithm doesn't bring it and "requisição" together.
 */
const portugueseNumber: Rule[] = [
  ['oes', 'ao', 2],
  ['aes', 'ao', 2],
  ['res', 'r', 2],
  ['ses', 's', 2],
  ['zes', 'z', 2],
  ['ns', 'n', 2],
  ['m', 'n', 3],
  ['eis', 'el', 2],
  ['ais', 'al', 2],
  ['ois', 'ol', 2],
  ['is', 'il', 3],
  ['s', '', 3],
];

/** A noun, its verb and its participle meet: autenticação, autenticar, autenticado. */
const portugueseFamily: Rule[] = [
  ['amento', '', 4],
  ['imento', '', 4],
  ['mente', '', 4],
  ['acao', '', 4],
  ['ador', '', 4],
  ['ando', '', 4],
  ['ado', '', 4],
  ['ada', '', 4],
  ['ido', '', 4],
  ['ida', '', 4],
  ['ar', '', 4],
  ['er', '', 4],
  ['ir', '', 4],
  ['ao', '', 4],
  ['a', '', 4],
  ['e', '', 4],
  ['o', '', 4],
];

const englishNumber: Rule[] = [
  ['ies', 'y', 3],
  ['sses', 'ss', 2],
  ['ss', 'ss', 1],
  ['us', 'us', 1],
  ['s', '', 3],
];

const englishFamily: Rule[] = [
  ['ations', '', 4],
  ['ation', '', 4],
  ['ating', '', 4],
  ['ated', '', 4],
  ['ate', '', 4],
  ['ing', '', 4],
  ['ed', '', 4],
  ['e', '', 4],
];

const rules: Record<SearchLocale, Rule[][]> = {
  'pt-BR': [portugueseNumber, portugueseFamily],
  en: [englishNumber, englishFamily],
};

function applyFirst(word: string, candidates: Rule[]): string {
  for (const [ending, replacement, minimum] of candidates) {
    if (word.endsWith(ending) && word.length - ending.length >= minimum) {
      return word.slice(0, word.length - ending.length) + replacement;
    }
  }
  return word;
}

/**
 * The stem of a folded word: the same for the forms that a reader takes for one word. It is a key for
 * comparing, not a word. What isn't plain letters (codes, paths, versions) comes back as it is.
 */
export function stem(word: string, locale: SearchLocale): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  return rules[locale].reduce(applyFirst, word);
}
