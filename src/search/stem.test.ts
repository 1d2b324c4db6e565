import { describe, expect, test } from 'vitest';
import { stem, type SearchLocale } from './stem';
import { fold } from './tokens';

function stemsOf(words: string[], locale: SearchLocale): Set<string> {
  return new Set(words.map((word) => stem(fold(word), locale)));
}

describe('pt-BR words that meet', () => {
  test.each([
    [['requisição', 'requisições', 'requisicao', 'requisicoes']],
    [['autenticação', 'autenticações', 'autenticar', 'autenticado', 'autenticada', 'autenticacao']],
    [['consentimento', 'consentimentos', 'consentir', 'consent']],
    [['revogar', 'revogação', 'revogado', 'revogada']],
    [['homologação', 'homologar']],
    [['instituição', 'instituições']],
    [['permissão', 'permissões']],
    [['código', 'códigos', 'codigo']],
    [['possível', 'possíveis']],
    [['imagem', 'imagens']],
    [['valor', 'valores']],
    [['credencial', 'credenciais']],
    [['usuário', 'usuários', 'usuaria']],
    [['chave', 'chaves']],
    [['token', 'tokens']],
    [['mês', 'meses']],
  ])('%j', (words) => {
    expect(stemsOf(words, 'pt-BR').size).toBe(1);
  });
});

describe('en words that meet', () => {
  test.each([
    [['authentication', 'authenticate', 'authenticated', 'authenticating', 'authentications']],
    [['institution', 'institutions']],
    [['request', 'requests', 'requested', 'requesting']],
    [['consent', 'consents', 'consented']],
    [['company', 'companies']],
    [['access', 'accesses']],
    [['key', 'keys']],
    [['update', 'updating', 'updated']],
  ])('%j', (words) => {
    expect(stemsOf(words, 'en').size).toBe(1);
  });
});

test.each([
  [['conta', 'consentimento'], 'pt-BR'],
  [['parte', 'participante'], 'pt-BR'],
  [['produto', 'produção'], 'pt-BR'],
  [['status', 'state'], 'en'],
  [['address', 'add'], 'en'],
] as const)('%j stay apart in %s', (words, locale) => {
  expect(stemsOf([...words], locale).size).toBe(words.length);
});

test.each(['4004', 'v1', 'data/v1/links', '7f3c', 'id', 'url'])('%j is left alone', (word) => {
  expect(stem(word, 'pt-BR')).toBe(word);
  expect(stem(word, 'en')).toBe(word);
});
