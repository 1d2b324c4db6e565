import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OperationDoc, WebhookDoc } from '../src/contract/types';
import { createIndex } from '../src/search/createIndex';
import { searchIndex } from '../src/search/query';
import type { SearchIndexFile } from '../src/search/types';
import { buildSearchIndex, type SearchSite } from './buildSearchIndex';

const operation: OperationDoc = {
  product: 'library',
  id: 'createLoan',
  method: 'post',
  path: '/v1/loans',
  tag: 'Loans',
  summary: 'Emprestar livro',
  deprecated: false,
  servers: [],
  security: [],
  securitySchemes: [],
  parameters: [],
  requestBody: {
    required: true,
    content: [
      {
        mediaType: 'application/json',
        examples: [],
        schema: { properties: { returnUrl: { type: 'string', description: 'Para onde a pessoa volta.' } } },
      },
    ],
  },
  responses: [],
  $defs: {},
  related: [],
};

function createWebhook(id: string, summary: string, description: string): WebhookDoc {
  return {
    product: 'library',
    id,
    method: 'post',
    tag: 'Events',
    summary,
    description,
    deprecated: false,
    isOpen: false,
    headers: [],
    requestBody: {
      required: true,
      content: [
        {
          mediaType: 'application/json',
          examples: [],
          schema: { properties: { enquiryCpf: { description: 'O CPF consultado.' } } },
        },
      ],
    },
    responses: [],
    $defs: {},
  };
}

const webhooks = [
  createWebhook('consent_revoked', 'Consentimento revogado', 'A pessoa revogou.'),
  createWebhook('pf_checking_account', 'Conta corrente', 'Relatório das contas da pessoa.'),
  createWebhook('pf_categorized_checking_l2', 'Conta corrente em 2 níveis', 'As contas, com categorias.'),
];

function createHtml(lang: string, title: string, body: string): string {
  return `<!doctype html><html lang=${lang} dir=ltr><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
}

let root: string;
let site: SearchSite;
let english: SearchSite;

function write(path: string, content: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  root = mkdtempSync(join(tmpdir(), 'search-'));
  const generatedDir = join(root, '.generated');
  site = { buildDir: join(root, 'build'), locale: 'pt-BR', baseUrl: '/portal/', generatedDir };
  english = { buildDir: join(root, 'build/en'), locale: 'en', baseUrl: '/portal/en/', generatedDir };
  write('.generated/pt-BR/contract/library/createLoan.json', JSON.stringify(operation));
  write('.generated/pt-BR/webhooks.json', JSON.stringify(webhooks));
  for (const webhook of webhooks) {
    const name = webhook.id.replaceAll('_', '-');
    write(`.generated/pt-BR/webhook/library/${name}.json`, JSON.stringify(webhook));
    const field = '<li id="corpo-enquiryCpf" data-search-field="enquiryCpf"><code>enquiryCpf</code></li>';
    write(
      `build/api/library/${name}.html`,
      createHtml('pt-BR', webhook.summary, `<p>${webhook.description}</p><ul>${field}</ul>`),
    );
  }
  write('build/404.html', createHtml('pt-BR', 'Não encontrada', ''));
  write('build/index.html', createHtml('pt-BR', 'Portal', 'Bem-vindo.'));
  write(
    'build/guia/index.html',
    createHtml(
      'pt-BR',
      'Guia',
      '<h2 id="autenticacao">Autenticação</h2><p>Cada requisição leva a chave.</p>',
    ),
  );
  write(
    'build/api/library/create-loan.html',
    createHtml(
      'pt-BR',
      'Emprestar livro',
      '<p>Empresta.</p><ul><li id="corpo-returnUrl" data-search-field="returnUrl"><code>returnUrl</code></li></ul><h2 id=respostas>Respostas</h2><pre>{"code": 4004}</pre>',
    ),
  );
  write('build/en/index.html', createHtml('en', 'Portal', 'Welcome.').replace('lang=en', 'lang="en"'));
  write(
    'build/en/guia/index.html',
    createHtml('en', 'Guide', '<h2 id="auth">Authentication</h2><p>Keys.</p>'),
  );
});

function readIndex({ buildDir }: SearchSite): SearchIndexFile {
  return JSON.parse(readFileSync(join(buildDir, 'search-index.json'), 'utf8')) as SearchIndexFile;
}

async function findUrls(file: SearchIndexFile, text: string): Promise<string[]> {
  const { groups } = searchIndex(await createIndex(file), text);
  return groups.flatMap(({ hits }) => hits.map(({ url }) => url));
}

describe('buildSearchIndex', () => {
  test('holds the pages of its locale, without the 404 page', () => {
    buildSearchIndex(site);
    buildSearchIndex(english);
    expect(readIndex(site).pages.map(({ url }) => url)).toEqual([
      '/portal/api/library/create-loan',
      '/portal/guia',
      '/portal/',
      '/portal/api/library/consent-revoked',
      '/portal/api/library/pf-checking-account',
      '/portal/api/library/pf-categorized-checking-l2',
    ]);
    expect(readIndex(english).pages.map(({ url }) => url)).toEqual(['/portal/en/guia', '/portal/en/']);
  });

  test.each([
    ['autenticacao', '/portal/guia#autenticacao'],
    ['requisições', '/portal/guia#autenticacao'],
    ['returnUrl', '/portal/api/library/create-loan#corpo-returnUrl'],
    ['createLoan', '/portal/api/library/create-loan'],
    ['/v1/loans', '/portal/api/library/create-loan'],
    ['4004', '/portal/api/library/create-loan#respostas'],
    ['consent_revoked', '/portal/api/library/consent-revoked'],
    ['consentimentos revogados', '/portal/api/library/consent-revoked'],
    ['relatórios', '/portal/api/library/pf-checking-account'],
    ['pf_checking_account', '/portal/api/library/pf-checking-account'],
    ['contas correntes', '/portal/api/library/pf-checking-account'],
    ['enquiryCpf', '/portal/api/library/consent-revoked#corpo-enquiryCpf'],
  ])('%s leads to %s', async (text, url) => {
    buildSearchIndex(site);
    expect((await findUrls(readIndex(site), text))[0]).toBe(url);
  });

  test('the English index answers in English', async () => {
    buildSearchIndex(english);
    expect(await findUrls(readIndex(english), 'authenticating')).toEqual(['/portal/en/guia#auth']);
    expect(await findUrls(readIndex(english), 'autenticacao')).toEqual([]);
  });

  test('reports what it wrote', () => {
    const { file, records, gzipBytes } = buildSearchIndex(site);
    expect(file).toBe(join(site.buildDir, 'search-index.json'));
    expect(records).toBe(readIndex(site).records.length);
    expect(gzipBytes).toBeGreaterThan(100);
  });

  test('an operation without a page stops the build and is named', () => {
    write('.generated/pt-BR/contract/library/endLoan.json', JSON.stringify({ ...operation, id: 'endLoan' }));
    expect(() => buildSearchIndex(site)).toThrow(
      /lacks library\/endLoan: there is no page \/portal\/api\/library\/end-loan/,
    );
  });

  test('a webhook without a page stops the build and is named', () => {
    const added = createWebhook('pf_loans', 'Empréstimos', 'Os empréstimos.');
    write('.generated/pt-BR/webhooks.json', JSON.stringify([...webhooks, added]));
    write('.generated/pt-BR/webhook/library/pf-loans.json', JSON.stringify(added));
    expect(() => buildSearchIndex(site)).toThrow(
      /lacks library\/pf_loans: there is no page \/portal\/api\/library\/pf-loans/,
    );
  });

  test('a site that was not built is named, with the way out', () => {
    expect(() => buildSearchIndex({ ...site, buildDir: join(root, 'nowhere') })).toThrow(
      /nowhere: run "npm run build"/,
    );
  });
});
