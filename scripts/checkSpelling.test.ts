import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkSpelling } from './checkSpelling';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'spelling-'));
  write(
    'docs/guia.mdx',
    '## Início {/* #autenticacao */}\n\nA klavi entrega a informacao; você nao `informacao`. Veja [aqui](./autenticacao.mdx).\n',
  );
  write(
    'i18n/en/docusaurus-plugin-content-docs/current/guia.mdx',
    'klavi delivers the relatorio and the instituição, you recieve it.\n',
  );
  write('openapi/klaas.yaml', 'info:\n  description: O relatorio chega.\n  x: CARTAO\n');
  write('src/A.tsx', "translate({ id: 'a.situacao', message: 'Situacao' });\n");
  write('src/A.test.tsx', "translate({ message: 'Situacao' });\n");
});

afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, content: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

it('finds missing accents and unknown words in texts of both languages, and nothing in names', async () => {
  const problems = await checkSpelling(root);
  const found = problems.map(({ file, line, reason }) => `${file}:${line} ${reason.split(' ')[0]}`);
  expect(found.sort()).toEqual([
    'docs/guia.mdx:3 "informacao"',
    'docs/guia.mdx:3 "nao"',
    'i18n/en/docusaurus-plugin-content-docs/current/guia.mdx:1 "instituição"',
    'i18n/en/docusaurus-plugin-content-docs/current/guia.mdx:1 "recieve"',
    'i18n/en/docusaurus-plugin-content-docs/current/guia.mdx:1 "relatorio"',
    'openapi/klaas.yaml:2 "relatorio"',
    'src/A.tsx:1 "Situacao"',
  ]);
}, 60_000);

it('is content with a folder that holds nothing to read', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'spelling-empty-'));
  expect(await checkSpelling(empty)).toEqual([]);
  rmSync(empty, { recursive: true });
}, 60_000);
