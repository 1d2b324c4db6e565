import { compile } from '@mdx-js/mdx';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remarkSnippets } from './remarkSnippets';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  write('examples/webhooks/receiver.mjs', '// #region start\nlisten(8080);\n// #endregion\n');
  const requestBody = {
    required: true,
    content: [{ mediaType: 'application/json', examples: [{ name: 'emprestado', value: { ok: true } }] }],
  };
  write('pt-BR/webhook/library/book-lent.json', { product: 'library', id: 'book_lent', requestBody });
  const tool = { product: 'desk', id: 'openDesk', requestBody, responses: [] };
  write('pt-BR/tool/desk/openDesk.json', tool);
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, content: unknown) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

async function compileGuide(value: string): Promise<string> {
  const options = { locale: 'pt-BR', generatedDir: folder, examplesDir: join(folder, 'examples') };
  const remarkPlugins = [[remarkSnippets, options] as [typeof remarkSnippets, never]];
  const file = new VFile({ path: 'docs/guia.mdx', value });
  return String(await compile(file, { remarkPlugins, jsx: true }));
}

it('fills a block with a part of a program', async () => {
  const code = await compileGuide('```js file=webhooks/receiver.mjs region=start\n```\n');
  expect(code).toContain('listen(8080);');
  expect(code).not.toContain('#region');
});

it('fills a block inside another element with an example of the contract', async () => {
  const code = await compileGuide('<div>\n\n```json webhook=library/book_lent/emprestado\n```\n\n</div>\n');
  expect(code).toContain('\\"ok\\": true');
});

it("fills a block with an example of one of the portal's own contracts", async () => {
  const code = await compileGuide('```json request=desk/openDesk/emprestado\n```\n');
  expect(code).toContain('\\"ok\\": true');
});

it('leaves a block that brings its own text alone', async () => {
  expect(await compileGuide('```text\nOi, Bia!\n```\n')).toContain('Oi, Bia!');
});

it('fails with file, line and the names that exist', async () => {
  await expect(compileGuide('# Guia\n\n```js file=webhooks/reciever.mjs\n```\n')).rejects.toThrow(
    /docs\/guia\.mdx:3: .*Did you mean "webhooks\/receiver\.mjs"/,
  );
});
