import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSlug } from '../../src/contract/toSlug';
import type { Contract } from '../../src/contract/types';
import type { Locale } from './pageTexts';
import { toOperationPage } from './toOperationPage';
import { toPagesSpec } from './toPagesSpec';
import { toReferenceHome } from './toReferenceHome';

export type Page = { name: string; text: string };

type Action = (id: string, instance: { opts: () => object }) => Promise<void>;

type PagesPlugin = {
  default: (
    context: { siteDir: string; siteConfig: { presets: []; plugins: [] } },
    options: object,
  ) => { extendCli: (cli: object) => void };
};

/**
 * The reference pages of a contract in one language, made by docusaurus-plugin-openapi-docs with our own page texts.
 * The plugin is run by itself, since its command would load the whole site first, and into an empty folder, since it
 * never overwrites. It only logs what it can't write: fewer pages than operations is an error.
 */
export async function generatePages(contract: Contract, locale: Locale): Promise<Page[]> {
  const workDir = mkdtempSync(join(tmpdir(), 'api-pages-'));
  try {
    const log = await runPlugin(contract, locale, workDir);
    const expected = ['index.info.mdx', ...contract.operations.map(({ id }) => `${toSlug(id)}.api.mdx`)];
    const pages = readPages(join(workDir, 'pages'), expected);
    const missing = expected.filter((name) => !pages.some((page) => page.name === name));
    if (missing.length === 0 && pages.length === expected.length) return pages;
    throw new Error(
      `${contract.product} (${locale}): ${pages.length} pages were written for ${expected.length}. ` +
        `Missing: ${missing.join(', ') || 'none'}.\n${log.join('\n')}`,
    );
  } finally {
    rmSync(workDir, { recursive: true });
  }
}

/** The plugin parts digits from their word (`oauth-2`); the files get our names. */
function readPages(folder: string, expected: string[]): Page[] {
  const letters = (name: string) => name.replaceAll('-', '');
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      name: expected.find((name) => letters(name) === letters(file)) ?? file,
      text: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Runs the plugin's `gen-api-docs` and answers what it said. */
async function runPlugin(contract: Contract, locale: Locale, workDir: string): Promise<string[]> {
  const specPath = join(workDir, 'spec.json');
  const template = join(workDir, 'page.mustache');
  writeFileSync(specPath, JSON.stringify(toPagesSpec(contract)));
  // The plugin's own templates add front matter that only its theme understands.
  writeFileSync(template, '{{{markdown}}}');
  mkdirSync(join(workDir, 'pages'));
  const source = {
    specPath,
    outputDir: join(workDir, 'pages'),
    template,
    infoTemplate: template,
    disableCompression: true,
    markdownGenerators: {
      createApiPageMD: ({ api }: { api: { operationId: string } }) =>
        toOperationPage(findOperation(contract, api.operationId), locale),
      createInfoPageMD: () => toReferenceHome(contract, locale),
    },
  };
  const { default: createPlugin } = createRequire(import.meta.url)(
    'docusaurus-plugin-openapi-docs',
  ) as PagesPlugin;
  const context = { siteDir: workDir, siteConfig: { presets: [] as [], plugins: [] as [] } };
  const plugin = createPlugin(context, {
    id: 'api',
    docsPluginId: 'api',
    config: { [contract.product]: source },
  });
  const generate = captureAction(plugin, 'gen-api-docs');
  return captureLog(() => generate(contract.product, { opts: () => ({}) }));
}

function findOperation(contract: Contract, id: string): Contract['operations'][number] {
  const operation = contract.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`${contract.product} has no operation "${id}".`);
  return operation;
}

/** What the plugin would run for a command, had it been given Docusaurus' command line (commander's chained calls). */
function captureAction(plugin: ReturnType<PagesPlugin['default']>, name: string): Action {
  const actions = new Map<string, Action>();
  let current = '';
  const cli: object = new Proxy(
    {},
    {
      get: (_target, method) => (argument: unknown) => {
        if (method === 'command') current = String(argument);
        if (method === 'action') actions.set(current, argument as Action);
        return cli;
      },
    },
  );
  plugin.extendCli(cli);
  const action = actions.get(name);
  if (!action) throw new Error(`docusaurus-plugin-openapi-docs has no command "${name}" any more.`);
  return action;
}

/** Keeps the console quiet while `run` works: a line a page is noise, unless something failed. */
async function captureLog(run: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const { log, error, warn } = console;
  const keep = (...words: unknown[]) => lines.push(words.map(String).join(' '));
  Object.assign(console, { log: keep, error: keep, warn: keep });
  try {
    await run();
  } finally {
    Object.assign(console, { log, error, warn });
  }
  return lines;
}
