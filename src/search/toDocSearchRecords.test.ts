import { describe, expect, test } from 'vitest';
import type { OperationDoc } from '../contract/types';
import { toDocSearchRecords } from './toDocSearchRecords';
import type { SourcePage } from './toRecords';

const operation = {
  product: 'library',
  id: 'getBook',
  method: 'get',
  path: '/books/{bookId}',
  parameters: [
    {
      name: 'bookId',
      in: 'path',
      required: true,
      deprecated: false,
      description: 'Qual.',
      schema: {},
      examples: [],
    },
  ],
  responses: [],
  $defs: {},
} as unknown as OperationDoc;

function createSource(url: string, text: string, more: Partial<SourcePage> = {}): SourcePage {
  const sections = [{ level: 1, text, code: '' }];
  const page = {
    title: 'Título',
    lang: 'pt-BR',
    trail: [],
    tag: 'docs-x',
    sections,
    fieldAnchors: new Map(),
  };
  return { url, isApi: false, page, ...more };
}

const site = { locale: 'pt-BR', siteUrl: 'https://portal.example' } as const;

describe('toDocSearchRecords', () => {
  test('a section gives its heading and its text', () => {
    const source = createSource('/guia', 'Topo.');
    source.page.sections.push({
      level: 2,
      anchor: 'a',
      heading: 'Seção',
      text: 'Texto.',
      code: '{"x1": 4004}',
    });
    const records = toDocSearchRecords([source], site);
    expect(records.map(({ type, content, url }) => [type, content, url])).toEqual([
      ['lvl1', null, 'https://portal.example/guia'],
      ['content', 'Topo.', 'https://portal.example/guia'],
      ['lvl2', null, 'https://portal.example/guia#a'],
      ['content', 'Texto. x1 4004', 'https://portal.example/guia#a'],
    ]);
    expect(records[3]).toEqual({
      objectID: 'pt-BR-1-content',
      type: 'content',
      hierarchy: {
        lvl0: 'Guias',
        lvl1: 'Título',
        lvl2: 'Seção',
        lvl3: null,
        lvl4: null,
        lvl5: null,
        lvl6: null,
      },
      content: 'Texto. x1 4004',
      anchor: 'a',
      url: 'https://portal.example/guia#a',
      url_without_anchor: 'https://portal.example/guia',
      language: 'pt-BR',
      docusaurus_tag: 'docs-x',
      weight: { pageRank: 10, level: 0, position: 1 },
    });
  });

  test('an operation gives its address, a field its name', () => {
    const records = toDocSearchRecords([createSource('/api/b', '', { isApi: true, operation })], site);
    expect(records.map(({ hierarchy, content }) => [hierarchy.lvl0, hierarchy.lvl2, content])).toEqual([
      ['API', null, null],
      ['API', null, 'GET /books/{bookId} getBook'],
      ['Campos', 'bookId', null],
      ['Campos', 'bookId', 'Qual.'],
    ]);
  });

  test('ids differ between locales, and long texts are cut', () => {
    const sources = [createSource('/guia', 'x'.repeat(20_000))];
    const portuguese = toDocSearchRecords(sources, site);
    const english = toDocSearchRecords(sources, { ...site, locale: 'en' });
    const ids = [...portuguese, ...english].map(({ objectID }) => objectID);
    expect(new Set(ids).size).toBe(ids.length);
    expect(english[0]?.hierarchy.lvl0).toBe('Guides');
    for (const record of portuguese) expect(JSON.stringify(record).length).toBeLessThan(10_000);
  });
});
