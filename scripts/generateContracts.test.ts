import { evaluate } from '@mdx-js/mdx';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as runtime from 'react/jsx-runtime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ToolContract } from '../src/catalog/toolContracts';
import type { Contract, OperationDoc, WebhookDoc, WebhookSummary } from '../src/contract/types';
import { generateContracts } from './generateContracts';

// Loading the page generator alone takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const library = readFileSync('src/contract/fixtures/library.yaml', 'utf8');
const overlay = readFileSync('scripts/contract/fixtures/library.en.yaml', 'utf8');
const products = [
  { id: 'library', name: 'Biblioteca', contract: 'library.yaml', fronts: [], startPath: '/' },
  { id: 'later', name: 'Depois', fronts: [], startPath: '/' },
];
const roots: string[] = [];
let root: string;

function createProject(contract = library): string {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  roots.push(folder);
  mkdirSync(join(folder, 'openapi/overlays'), { recursive: true });
  writeFileSync(join(folder, 'openapi/library.yaml'), contract);
  writeFileSync(join(folder, 'openapi/overlays/library.en.yaml'), overlay);
  return folder;
}

async function generate(folder: string, tools: ToolContract[] = []): Promise<string[]> {
  const lines: string[] = [];
  await generateContracts({ root: folder, products, tools, log: (line) => lines.push(line) });
  return lines;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readJson = <T>(path: string) => JSON.parse(read(path)) as T;

/** Every file below a folder but the contracts themselves, with its text. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('openapi') && statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

beforeAll(async () => {
  root = createProject();
  await generate(root);
});

afterAll(() => roots.forEach((folder) => rmSync(folder, { recursive: true })));

it('writes an operation once a language, with the schemas that it reaches', () => {
  const portuguese = readJson<OperationDoc>('.generated/pt-BR/contract/library/getBook.json');
  const english = readJson<OperationDoc>('.generated/en/contract/library/getBook.json');
  expect(portuguese.summary).toBe('Ler um livro');
  expect(english.summary).toBe('Read a book');
  expect(english.$defs.Book?.description).toBe('A book.');
  expect(Object.keys(english.$defs)).toEqual(['Book', 'Error', 'Shelf']);
});

it('writes the whole contract for the sandbox, named by its content', () => {
  const index = readJson<Record<string, string>>('static/contract/index.json');
  expect(index).toEqual({ library: expect.stringMatching(/^library\.[0-9a-f]{10}\.json$/) });
  expect(readJson<Contract>(`static/contract/${index.library}`).operations).toHaveLength(3);
});

it('writes a webhook once a language, at the address of its page', () => {
  const english = readJson<WebhookDoc>('.generated/en/webhook/library/loan-due.json');
  expect(english).toMatchObject({ id: 'loan_due', summary: 'Overdue loan' });
  expect(english.headers[0]?.examples[0]?.summary).toBe('In hexadecimal');
  expect(Object.keys(english.$defs)).toEqual(['LoanDue', 'Book', 'Shelf']);
  const summaries = readJson<WebhookSummary[]>('.generated/pt-BR/webhooks.json');
  expect(summaries.map(({ id, summary, isOpen }) => [id, summary, isOpen])).toEqual([
    ['loan_due', 'Empréstimo vencido', false],
    ['yearReport', 'Relatório do ano', true],
  ]);
});

it("publishes the portal's own contracts for guides, readers and the sandbox, without pages or consoles", async () => {
  const folder = createProject();
  writeFileSync(
    join(folder, 'openapi/front-desk.yaml'),
    library.replace('/__sandbox/library', '/__sandbox/desk'),
  );
  writeFileSync(join(folder, 'openapi/overlays/front-desk.en.yaml'), overlay);
  await generate(folder);
  const before = Object.keys(snapshot(folder));
  await generate(folder, [{ id: 'desk', contract: 'front-desk.yaml' }]);
  const added = Object.keys(snapshot(folder)).filter((path) => !before.includes(path));
  const ids = ['createToken', 'getBook', 'listBooks'];
  expect(added).toEqual([
    ...ids.map((id) => `.generated/en/tool/desk/${id}.json`),
    ...ids.map((id) => `.generated/pt-BR/tool/desk/${id}.json`),
    expect.stringMatching(/^static\/contract\/desk\.[0-9a-f]{10}\.json$/),
    'static/downloads/desk.openapi.en.json',
    'static/downloads/desk.openapi.en.yaml',
    'static/downloads/desk.openapi.pt-BR.json',
    'static/downloads/desk.openapi.pt-BR.yaml',
  ]);
  const index = JSON.parse(readFileSync(join(folder, 'static/contract/index.json'), 'utf8'));
  expect(Object.keys(index)).toEqual(['library', 'desk']);
});

it('names the page of an operation with a digit as its address', async () => {
  const folder = createProject(library.replaceAll('createToken', 'createOAuth2Token'));
  await generate(folder);
  expect(readdirSync(join(folder, 'api/library'))).toContain('create-o-auth2-token.api.mdx');
});

it('writes downloads in both languages', () => {
  expect(read('static/downloads/library.openapi.pt-BR.yaml')).toBe(library);
  expect(read('static/downloads/library.openapi.en.yaml')).toContain('summary: Read a book');
  expect(readJson('static/downloads/library.openapi.en.json')).toMatchObject({ info: { title: 'Library' } });
  expect(readJson('.generated/en/openapi/library.json')).toEqual(
    readJson('static/downloads/library.openapi.en.json'),
  );
});

describe('pages', () => {
  const english = 'i18n/en/docusaurus-plugin-content-docs-api/current/library';

  it('hold a heading and the operation', async () => {
    const page = read(`${english}/get-book.api.mdx`);
    expect(page).toContain('id: "get-book"\ntitle: "Read a book"\n');
    expect(page).toContain('sidebar_class_name: "k-method k-method--get k-method--deprecated"');
    expect(page).toContain("import operation from '@site/.generated/en/contract/library/getBook.json';");
    expect(page).toContain('# Read a book\n\n<Operation operation={operation} />');
  });

  it('hold a heading and the webhook', () => {
    const page = read(`${english}/loan-due.api.mdx`);
    expect(page).toContain(
      'id: "loan-due"\ntitle: "Overdue loan"\ndescription: "The time of a book is over."\n',
    );
    expect(page).toContain('sidebar_class_name: "k-method k-method--webhook"');
    expect(page).toContain("import webhook from '@site/.generated/en/webhook/library/loan-due.json';");
    expect(page).toContain('# Overdue loan\n\n<Webhook webhook={webhook} />');
  });

  it('stand under the same names in both languages', () => {
    const names = readdirSync(join(root, english));
    expect(names).toEqual([
      'create-token.api.mdx',
      'get-book.api.mdx',
      'index.info.mdx',
      'list-books.api.mdx',
      'loan-due.api.mdx',
      'year-report.api.mdx',
    ]);
    expect(readdirSync(join(root, 'api/library'))).toEqual([...names, 'sidebar.json'].sort());
  });

  it('start from a home that lists the operations by group', async () => {
    const home = read('api/library/index.info.mdx');
    expect(home).toContain('slug: "/library"');
    expect(home).toContain('### Livros');
    expect(home).toContain('| [Ler um livro](./get-book.api.mdx) (descontinuada) | `GET /books/{bookId}` |');
    expect(home).toContain('### Eventos\n\nO que a biblioteca manda a você\n');
    expect(home).toContain('| [Empréstimo vencido](./loan-due.api.mdx) | `loan_due` |');
    expect(home.indexOf('## Webhooks')).toBeGreaterThan(home.indexOf('### Acesso'));
    expect(home).toContain('(/api/library/completa)');
    const body = home.replace(/^---.*?---\n/s, '').replace(/^import .*$/m, '');
    await expect(
      evaluate(`export const useBaseUrl = (path) => path;\n\n${body}`, runtime),
    ).resolves.toBeDefined();
  });
});

it('writes a menu whose keys no translation changes', () => {
  expect(readJson('api/library/sidebar.json')).toMatchObject([
    { type: 'doc', id: 'library/index', label: 'Visão geral', key: 'index' },
    {
      type: 'category',
      label: 'Livros',
      key: 'books',
      items: [
        {
          id: 'library/list-books',
          label: 'Listar livros',
          key: 'listBooks',
          className: 'k-method k-method--get',
        },
        { id: 'library/get-book', key: 'getBook' },
      ],
    },
    { label: 'Acesso', key: 'auth', collapsed: false },
    {
      label: 'Eventos',
      key: 'events',
      collapsed: true,
      items: [
        {
          id: 'library/loan-due',
          label: 'Empréstimo vencido',
          key: 'loan_due',
          className: 'k-method k-method--webhook',
        },
        { id: 'library/year-report', key: 'yearReport' },
      ],
    },
  ]);
  expect(readJson('i18n/en/docusaurus-plugin-content-docs-api/current.json')).toEqual({
    'sidebar.library.doc.index': { message: 'Overview' },
    'sidebar.library.category.books': { message: 'Books' },
    'sidebar.library.category.auth': { message: 'Access' },
    'sidebar.library.category.events': { message: 'Events' },
    'sidebar.library.doc.loan_due': { message: 'Overdue loan' },
    'sidebar.library.doc.yearReport': { message: 'Report of the year' },
    'sidebar.library.doc.createToken': { message: 'Get a token' },
    'sidebar.library.doc.listBooks': { message: 'List books' },
    'sidebar.library.doc.getBook': { message: 'Read a book' },
  });
});

it('lists what is to be confirmed, in the language', () => {
  const { contracts } = readJson<{ contracts: { title: string; text: string }[] }>(
    '.generated/en/provisional.json',
  );
  expect(contracts.map(({ title, text }) => [title, text])).toEqual([
    ['Library', 'check the region'],
    ['Library', 'check the order'],
    ['Library', 'check the time of day'],
    ['Library', 'check the fields'],
  ]);
});

it('sums the operations of all products up', () => {
  expect(readJson<{ id: string }[]>('.generated/en/operations.json').map(({ id }) => id)).toEqual([
    'createToken',
    'listBooks',
    'getBook',
  ]);
});

describe('again', () => {
  it('does nothing when nothing changed', async () => {
    expect(await generate(root)).toEqual(['nothing changed since the last time']);
  });

  it('writes the same bytes elsewhere', async () => {
    const other = createProject();
    await generate(other);
    const { ['.generated/manifest.json']: _own, ...files } = snapshot(root);
    const { ['.generated/manifest.json']: _other, ...others } = snapshot(other);
    expect(others).toEqual(files);
  });

  it('writes only what differs, removes what is gone, and brings back what was lost', async () => {
    const folder = createProject();
    await generate(folder);
    rmSync(join(folder, 'api/library/get-book.api.mdx'));
    expect((await generate(folder)).at(-1)).toMatch(/ 1 written, 0 removed$/);
    const untouched = statSync(join(folder, 'api/library/list-books.api.mdx')).mtimeMs;
    const ofBook = (end: string) => new RegExp(`^[^\\n]*/books/\\{bookId\\}.*?(?=${end})`, 'ms');
    writeFileSync(join(folder, 'openapi/library.yaml'), library.replace(ofBook('^webhooks'), ''));
    const shorter = overlay.replace(ofBook('  - target: \\$.components\\n'), '');
    writeFileSync(join(folder, 'openapi/overlays/library.en.yaml'), shorter);
    await generate(folder);
    expect(existsSync(join(folder, 'api/library/get-book.api.mdx'))).toBe(false);
    expect(existsSync(join(folder, '.generated/en/contract/library/getBook.json'))).toBe(false);
    expect(readdirSync(join(folder, 'static/contract'))).toHaveLength(2);
    expect(statSync(join(folder, 'api/library/list-books.api.mdx')).mtimeMs).toBe(untouched);
  });
});

describe('stops before it writes', () => {
  it.each([
    ['broken YAML', 'paths:\n', 'paths: [\n', 'yaml-syntax  '],
    ['an unknown reference', '/schemas/Key', '/schemas/Kye', 'unknown-ref  $ref "#/components/schemas/Kye"'],
    ['an example that breaks its schema', 'key: k_demo', 'key: 1', 'example  '],
    [
      'two operations with one page',
      'operationId: getBook',
      'operationId: list_books',
      'duplicate-operationId  ',
    ],
  ])('on %s', async (_name, from, to, reason) => {
    const folder = createProject(library.replace(from, to));
    const failure = await generate(folder).catch((error: Error) => error.message);
    expect(failure).toMatch(/openapi\/library\.yaml:\d+:\d+ {2}/);
    expect(failure).toContain(reason);
    expect(existsSync(join(folder, 'api'))).toBe(false);
  });

  it('on a contract or an overlay that is not there', async () => {
    const folder = createProject();
    rmSync(join(folder, 'openapi'), { recursive: true });
    await expect(generate(folder)).rejects.toThrow(
      /library\.yaml:1:1 {2}missing-file .*\n.*overlays\/library\.en\.yaml:1:1 {2}missing-file/,
    );
  });
});
