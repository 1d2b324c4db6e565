import { describe, expect, test } from 'vitest';
import { parsePage } from './parsePage';

const guide = `<!doctype html><html lang="pt-BR"><head>
  <meta name="docusaurus_tag" content="docs-default-current"><title>Início rápido | klavi</title></head><body>
  <nav class="navbar">Navegação <h1>não é título</h1></nav>
  <main>
    <article>
      <nav class="theme-doc-breadcrumbs"><ul class="breadcrumbs">
        <li class="breadcrumbs__item"><a href="/" aria-label="Home"><svg></svg></a></li>
        <li class="breadcrumbs__item">klavi Ki</li>
        <li class="breadcrumbs__item breadcrumbs__item--active"><span>Início rápido</span></li></ul></nav>
      <div class="theme-doc-toc-mobile">Nesta página</div>
      <div class="theme-doc-markdown markdown"><header><h1>Início rápido</h1></header>
        <p>Do primeiro <strong>tok</strong>en<!-- nada --> ao <em>consentimento</em>.</p><p>Em <span>5</span><span>minutos</span>.</p>
        <h2 class="anchor" id="autenticação">Autenticação<a href="#autenticação" class="hash-link">\u200b</a></h2>
        <p>Use <code>accessKey</code>.<br>E a outra.</p>
        <h4>Detalhe</h4>
        <pre><code><span>{"statusCode":</span>\n<span>4004}</span></code></pre>
        <div data-search-ignore>Ignorado</div><form>Rótulo <input></form><button>Enviar</button>
        <h3 id="resposta">A resposta</h3><ul><li>um</li><li>dois</li></ul>
        <script>var fora = 1;</script>
      </div></article>
    <nav class="pagination-nav">Próxima</nav>
  </main><footer>Rodapé</footer></body></html>`;

describe('parsePage', () => {
  test('reads a guide: title, language, breadcrumbs and sections, without chrome and controls', () => {
    expect(parsePage(guide)).toEqual({
      title: 'Início rápido',
      lang: 'pt-BR',
      trail: ['klavi Ki'],
      tag: 'docs-default-current',
      fieldAnchors: new Map(),
      sections: [
        { level: 1, text: 'Do primeiro token ao consentimento. Em 5 minutos.', code: '' },
        {
          level: 2,
          anchor: 'autenticação',
          heading: 'Autenticação',
          text: 'Use accessKey. E a outra. Detalhe',
          code: '{"statusCode": 4004}',
        },
        { level: 3, anchor: 'resposta', heading: 'A resposta', text: 'um dois', code: '' },
      ],
    });
  });

  test('reads a row that asks to be found by itself', () => {
    const page = parsePage(`<main><h1>Erros</h1><h2 id="negocio">Negócio</h2><p>Leia o código.</p><table>
      <tr data-search-section="4002 Invalid product info" data-search-anchor="erro-4002"><th>4002</th><td>Nome errado</td></tr>
      </table><p>Fim.</p></main>`);
    expect(page?.sections.slice(1)).toEqual([
      { anchor: 'negocio', heading: 'Negócio', level: 2, text: 'Leia o código. Fim.', code: '' },
      {
        anchor: 'erro-4002',
        heading: '4002 Invalid product info',
        level: 3,
        text: '4002 Nome errado',
        code: '',
      },
    ]);
  });

  test('keeps a name whole that may be broken over two lines', () => {
    const page = parsePage('<main><h1>A</h1><p><code>consent_<wbr>authorised</code></p></main>');
    expect(page?.sections[0]?.text).toBe('consent_authorised');
  });

  test('reads where field rows are and leaves their words to the contract', () => {
    const page = parsePage(`<main><h1>Criar link</h1><section>
      <h2 id="corpo">Corpo <code>json</code><a href="#corpo" aria-label="Link para Corpo">#</a></h2>
      <p>Envie:</p>
      <ul><li id="corpo-user"><div><a href="#corpo-user">user</a> <code>object</code></div> Quem.
        <ul><li id="corpo-user.name"><a href="#corpo-user.name">name</a></li></ul></li>
      <li id="q-status" data-search-field="status"><code>status</code> <code>OPEN</code></li>
      <li id="outro-status"><a href="#outro-status">status</a></li>
      <li id="nota">Uma nota. <a href="#nota">#</a></li></ul></section></main>`);
    expect(page?.fieldAnchors).toEqual(
      new Map([
        ['user', 'corpo-user'],
        ['name', 'corpo-user.name'],
        ['status', 'q-status'],
      ]),
    );
    expect(page?.sections.slice(1)).toEqual([
      { level: 2, anchor: 'corpo', heading: 'Corpo json', text: 'Envie: Uma nota. #', code: '' },
    ]);
  });

  test('a page of cards is read as a whole', () => {
    const home = parsePage('<main><h1>klavi</h1><article><h2>Sou cliente</h2></article> Fim</main>');
    expect(home).toMatchObject({ title: 'klavi', tag: 'default', sections: [{ text: 'Sou cliente Fim' }] });
  });

  test.each([
    ['no main', '<h1>Título</h1>'],
    ['no title', '<main><p>Texto</p></main>'],
    ['noindex', '<head><meta name="robots" content="noindex, nofollow"></head><main><h1>Oculta</h1></main>'],
    ['empty', ''],
  ])('undefined for %s', (_, html) => {
    expect(parsePage(html)).toBeUndefined();
  });

  test('keeps a word that is its own place, like a code in a table', () => {
    const row = '<tr><th><a id="erro-4002" href="#erro-4002">4002</a></th><td>Outro nível</td></tr>';
    const table = `<main><h1>Erros</h1><table><tbody>${row}</tbody></table></main>`;
    expect(parsePage(`<html lang="pt-BR"><body>${table}</body></html>`)?.sections[0]?.text).toBe(
      '4002 Outro nível',
    );
  });
});
