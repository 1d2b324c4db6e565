import { describe, expect, test } from 'vitest';
import { cutExcerpt, markMatches, type Matched } from './markMatches';

function matched(words: string[], terms = words): Matched {
  return { words, terms, locale: 'pt-BR' };
}

function show(text: string, match: Matched): string {
  return markMatches(text, match)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');
}

describe('markMatches', () => {
  test.each([
    ['Guia de autenticação', matched(['autenticacao']), 'Guia de [autenticação]'],
    ['Autenticação e autenticar', matched(['autent']), '[Autent]icação e [autent]icar'],
    ['Toda requisição conta', matched(['requisicoes'], ['requisic']), 'Toda [requisição] conta'],
    ['O erro 4004', matched(['4004']), 'O erro [4004]'],
    ['redirectURL', matched(['redirecturl', 'redirect', 'url']), '[redirectURL]'],
    ['consentId', matched(['id']), 'consent[Id]'],
    ['POST /data/v1/links', matched(['data/v1/links', 'data', 'v1', 'links']), 'POST /[data]/[v1]/[links]'],
    ['cafe\u0301 com leite', matched(['cafe']), '[cafe\u0301] com leite'],
    ['<b>nada</b>', matched(['x']), '<b>nada</b>'],
    ['', matched(['x']), ''],
  ])('%j', (text, match, expected) => {
    expect(show(text, match)).toBe(expected);
  });
});

describe('cutExcerpt', () => {
  const long = `${'antes '.repeat(40)}consentimento ${'depois '.repeat(40)}`.trim();

  test.each([
    ['short texts stay whole', 'Um texto curto.', 'Um texto curto.'],
    ['no match: the beginning', 'palavra '.repeat(30).trim(), /^palavra (palavra )+…$/],
    ['a late match is in sight', long, /^… antes .*consentimento depois .*…$/],
    ['one endless word is cut', 'x'.repeat(300), /^x{80} …$/],
  ])('%s', (_, text, expected) => {
    const excerpt = cutExcerpt(text, matched(['consentimento']), 80);
    expect(excerpt).toMatch(expected);
    expect(excerpt.length).toBeLessThanOrEqual(84);
  });
});
