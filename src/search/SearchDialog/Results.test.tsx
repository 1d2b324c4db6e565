import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { createIndex, type SearchIndex } from '../createIndex';
import { searchIndex } from '../query';
import { Results } from './Results';
import type { Combobox } from './useCombobox';

const combobox: Combobox = {
  listId: 'list',
  active: 1,
  activate: () => undefined,
  optionId: (position) => `list-${position}`,
  onKeyDown: () => undefined,
};

let index: SearchIndex;
beforeAll(async () => {
  index = await createIndex({
    version: 1,
    locale: 'pt-BR',
    pages: [
      { url: '/guia', title: 'Guia', trail: ['klavi Ki'] },
      { url: '/api/x', title: 'Criar link', trail: ['API'] },
    ],
    records: [
      { kind: 'guide', page: 0, anchor: 'a', heading: 'Autenticação', text: 'Use <b>já</b> a autenticação.' },
      { kind: 'field', page: 1, field: { name: 'authKey', place: 'body' }, text: 'Da autenticação.' },
      { kind: 'api', page: 1, address: 'POST /v1/auth createAuth', text: 'Autentica.' },
    ],
  });
});

function render(query: string): string {
  const answer = searchIndex(index, query);
  return renderToStaticMarkup(
    <Results answer={answer} locale="pt-BR" combobox={combobox} onOpen={() => undefined} />,
  );
}

describe('Results', () => {
  test('marks what matched and leaves markup in texts as text', () => {
    const html = render('autenticacao');
    expect(html).toContain('<mark>Autenticação</mark>');
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('<b>');
  });

  test('options are numbered through the groups, one of them selected', () => {
    const html = render('autenticacao');
    expect(html.match(/id="list-\d"/g)).toEqual(['id="list-0"', 'id="list-1"', 'id="list-2"']);
    expect(html.match(/aria-selected="true"/g)).toHaveLength(1);
    expect(html).toMatch(/id="list-1"[^>]*aria-selected="true"/);
    for (const title of ['Guias', 'API', 'Campos']) expect(html).toContain(title);
  });

  test('each kind says where it leads', () => {
    const html = render('autenticacao');
    expect(html).toContain('href="/guia#a"');
    expect(html).toContain('klavi Ki › Guia');
    expect(html).toContain('No corpo · API › Criar link');
    expect(html).toContain('data-method="post"');
  });

  test('says that the words were not found as they were typed', () => {
    expect(render('autemticacao')).toContain('Os mais parecidos');
    expect(render('autenticacao qqqzzz')).toContain('Com algumas delas');
  });
});
