import { beforeAll, describe, expect, test } from 'vitest';
import { createIndex, type SearchIndex } from './createIndex';
import { searchIndex } from './query';
import type { SearchIndexFile, SearchRecord } from './types';

const file: SearchIndexFile = {
  version: 1,
  locale: 'pt-BR',
  pages: [
    { url: '/klavi-ki/inicio-rapido', title: 'Início rápido', trail: ['klavi Ki'] },
    { url: '/api/klavi-ki/create-link', title: 'Criar link', trail: ['API', 'klavi Ki'] },
    { url: '/onboarding/o-que-e', title: 'O que é o onboarding', trail: ['Onboarding'] },
  ],
  records: [
    { kind: 'guide', page: 0, text: 'Do primeiro token ao primeiro consentimento.' },
    {
      kind: 'guide',
      page: 0,
      anchor: 'autenticacao',
      heading: 'Autenticação',
      text: 'Toda requisição leva o accessToken.',
    },
    {
      kind: 'api',
      page: 1,
      address: 'POST /data/v1/links createLink',
      text: 'Cria o link da jornada.',
      code: '4004 4005',
    },
    {
      kind: 'field',
      page: 1,
      anchor: 'body-redirectURL',
      field: { name: 'redirectURL', place: 'body' },
      text: 'Para onde a pessoa volta.',
    },
    { kind: 'guide', page: 2, text: 'A etapa em que você e a klavi trabalham juntas.' },
  ],
};

const urls = (answer: ReturnType<typeof searchIndex>) =>
  answer.groups.flatMap(({ hits }) => hits.map(({ url }) => url));

let index: SearchIndex;
beforeAll(async () => {
  index = await createIndex(file);
});

describe('searchIndex finds', () => {
  test.each([
    ['autenticação', '/klavi-ki/inicio-rapido#autenticacao', 'exact'],
    ['autenticacao', '/klavi-ki/inicio-rapido#autenticacao', 'exact'],
    ['AUTENTICAR', '/klavi-ki/inicio-rapido#autenticacao', 'exact'],
    ['autent', '/klavi-ki/inicio-rapido#autenticacao', 'exact'],
    ['autemticação', '/klavi-ki/inicio-rapido#autenticacao', 'similar'],
    ['requisições', '/klavi-ki/inicio-rapido#autenticacao', 'exact'],
    ['requisicoes', '/klavi-ki/inicio-rapido#autenticacao', 'exact'],
    ['requisições com accessToken', '/klavi-ki/inicio-rapido#autenticacao', 'exact'],
    ['autorizações', '/klavi-ki/inicio-rapido', 'exact'],
    ['redirectURL', '/api/klavi-ki/create-link#body-redirectURL', 'exact'],
    ['redirecturl', '/api/klavi-ki/create-link#body-redirectURL', 'exact'],
    ['redirect url', '/api/klavi-ki/create-link#body-redirectURL', 'exact'],
    ['/data/v1/links', '/api/klavi-ki/create-link', 'exact'],
    ['v1/links', '/api/klavi-ki/create-link', 'exact'],
    ['POST /data/v1/links', '/api/klavi-ki/create-link', 'exact'],
    ['createLink', '/api/klavi-ki/create-link', 'exact'],
    ['4004', '/api/klavi-ki/create-link', 'exact'],
    ['o que é', '/onboarding/o-que-e', 'exact'],
    ['klavi ki', '/klavi-ki/inicio-rapido', 'exact'],
    ['inicio rapido', '/klavi-ki/inicio-rapido', 'exact'],
    ['consentimentos xyzxyz', '/klavi-ki/inicio-rapido', 'partial'],
  ])('%j', (text, url, precision) => {
    const answer = searchIndex(index, text);
    expect(urls(answer)[0]).toBe(url);
    expect(answer.precision).toBe(precision);
  });

  test.each(['', '   ', '—', 'zzzzqqqq', '4003'])('nothing for %j', (text) => {
    expect(searchIndex(index, text)).toMatchObject({ groups: [], total: 0 });
  });
});

test('the section of a page that matches best comes before the page', () => {
  expect(urls(searchIndex(index, 'token autenticação'))[0]).toBe('/klavi-ki/inicio-rapido#autenticacao');
});

test("a page's title brings its sections and fields along only with a word of their own", () => {
  expect(urls(searchIndex(index, 'criar link'))).toEqual(['/api/klavi-ki/create-link']);
  expect(urls(searchIndex(index, 'criar link redirectURL'))).toEqual([
    '/api/klavi-ki/create-link#body-redirectURL',
  ]);
});

test("the headings that every operation's page has are no match", async () => {
  const responses: SearchRecord = {
    kind: 'api',
    page: 1,
    anchor: 'r',
    heading: 'Respostas',
    text: 'O link feito.',
  };
  const withResponses = await createIndex({ ...file, records: [...file.records, responses] });
  expect(searchIndex(withResponses, 'respostas').total).toBe(0);
  expect(urls(searchIndex(withResponses, 'respostas link'))).toEqual(['/api/klavi-ki/create-link#r']);
});

test('a group keeps six hits, three a page, and says how many there are', async () => {
  const field = (page: number): SearchRecord => ({
    kind: 'field',
    page,
    field: { name: 'status', place: 'response' },
    text: 'Situação.',
  });
  const many = await createIndex({ ...file, records: [0, 0, 0, 0, 1, 1, 1, 1, 2, 2].map(field) });
  const [group] = searchIndex(many, 'status').groups;
  expect(group?.total).toBe(10);
  expect(group?.hits.map(({ record }) => record.page)).toEqual([0, 0, 0, 1, 1, 1]);
});

test('English has its own stems', async () => {
  const english = await createIndex({
    version: 1,
    locale: 'en',
    pages: [{ url: '/en/auth', title: 'Authentication', trail: [] }],
    records: [{ kind: 'guide', page: 0, text: 'Companies send requests.' }],
  });
  for (const text of ['authenticate', 'company request', 'how to authenticate']) {
    expect(searchIndex(english, text)).toMatchObject({ precision: 'exact', total: 1 });
  }
});
