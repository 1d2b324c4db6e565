import { expect, it } from 'vitest';
import type { SearchLocale } from './stem';
import { listSynonyms, synonymGroups } from './synonyms';

const cases: [word: string, locale: SearchLocale, some: string[]][] = [
  ['credenciais', 'pt-BR', ['chave', 'accesskey']],
  ['bancos', 'pt-BR', ['instituicao']],
  ['cancelar', 'pt-BR', ['revogar']],
  ['banks', 'en', ['institution']],
];

it.each(cases)('%s (%s)', (word, locale, some) => {
  expect(listSynonyms(word, locale)).toEqual(expect.arrayContaining(some));
  expect(listSynonyms(word, locale)).not.toContain(word);
});

it('knows nothing of a word in no group', () => {
  expect(listSynonyms('zebra', 'pt-BR')).toEqual([]);
});

it('holds groups of at least two different words', () => {
  for (const group of Object.values(synonymGroups).flat()) {
    expect(new Set(group).size).toBe(group.length);
    expect(group.length).toBeGreaterThan(1);
  }
});
