import { expect, it } from 'vitest';
import { checkGuideLinks } from './checkGuideLinks';

const english = 'i18n/en/docusaurus-plugin-content-docs/current';
const target = '## Título {/* #titulo */}\n';

function check(text: string) {
  const guides = [
    { file: 'docs/a/de.mdx', text },
    { file: 'docs/b/para.mdx', text: target },
    { file: 'docs/c/erros.mdx', text: '<ErrorTable kind="http" />\n' },
    { file: `${english}/b/outra.mdx`, text: '' },
  ];
  return checkGuideLinks(guides, ['/api/klavi-ki', '/api/klavi-ki/create-link', '/sandbox/banco']).map(
    ({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`,
  );
}

it.each([
  'Veja [para](../b/para.mdx).',
  'Veja [para](../b/para.mdx#titulo) e [aqui](#x).\n\n## X {/* #x */}',
  '[Rota](/b/para#titulo), [API](/api/klavi-ki/create-link#campo-x), [início](/api/klavi-ki/)',
  '<a href="/sandbox/banco">banco</a>, [e-mail](mailto:crie@klavi.ai), [fora](https://example.com/x)',
  '[tabela](../c/erros.mdx#erro-4002)',
  '```text\n[nada](nada.mdx)\n```\n',
])('follows %j', (text) => {
  expect(check(text)).toEqual([]);
});

it.each([
  ['[x](../b/par.mdx)', 'docs/a/de.mdx:1:3 ../b/par.mdx: there is no such page.'],
  ['Um\n[x](/b/pra)', 'docs/a/de.mdx:2:3 /b/pra: there is no such page. Did you mean "/b/para"?'],
  ['[x](/api/klavi-ki/create-lin)', 'Did you mean "/api/klavi-ki/create-link"?'],
  ['[x](../b/para.mdx#titlo)', '/b/para has no heading "#titlo". Did you mean "titulo"?'],
  ['<Link to="/nada">x</Link>', '/nada: there is no such page.'],
  ['[x](../b/outra.mdx)', 'there is no such page.'],
])('finds %j', (text, reason) => {
  expect(check(text)).toEqual([expect.stringContaining(reason)]);
});
