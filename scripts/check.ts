import { resolve } from 'node:path';
import sidebars from '../sidebars';
import { themeConfig } from '../themeConfig';
import { checkConsoles } from './checkConsoles';
import { checkGuideLinks } from './checkGuideLinks';
import { checkGuides } from './checkGuides';
import { checkNavigation, navigationFiles } from './checkNavigation';
import { checkSnippets } from './checkSnippets';
import { checkSpelling } from './checkSpelling';
import { checkTranslations } from './checkTranslations';
import { checkTwins } from './checkTwins';
import { collectCheckInputs, type CheckInputs } from './collectCheckInputs';
import { toSlug } from '../src/contract/toSlug';
import type { Contract } from '../src/contract/types';
import { readTextFile } from './contract/collectContracts';
import { lintContract, type ContractFiles, type TextFile } from './contract/lintContract';
import { byPlace, formatProblem, type Problem } from './contract/problem';
import { readSources } from './contract/readSources';
import type { KnownOperations } from './explainConsole';
import { main } from './main';
import { defaultLocale } from './paths';
import type { SnippetSources } from './snippet';

/** What was checked and what is wrong with it. */
type Section = { name: string; problems: Problem[] };

/** Checks contracts, guides and translations; every problem has a file, a line and a reason. */
export async function check(inputs: CheckInputs): Promise<Section[]> {
  const { contracts, tools, guides, guideTexts, code, examples, pageRoutes, translations, missing } = inputs;
  const sections: Section[] = [{ name: 'expected files', problems: missing }];
  for (const files of [...contracts, ...tools]) {
    sections.push({ name: files.contract.file, problems: await lintContract(files) });
  }
  // A contract with problems may lack operations for that reason alone.
  if (sections.every(({ problems }) => problems.length === 0)) {
    const read = readContracts(contracts);
    const routes = [...pageRoutes, ...read.flatMap(listRoutes)];
    sections.push(
      { name: 'consoles in guides', problems: checkConsoles(guideTexts, toKnownOperations(read)) },
      {
        name: 'code blocks in guides',
        problems: checkSnippets(guideTexts, toSnippetSources([...read, ...readContracts(tools)], examples)),
      },
      { name: 'links in guides', problems: checkGuideLinks(guideTexts, routes) },
    );
  }
  sections.push(
    {
      name: `${guides.source.length} guides in both languages`,
      problems: [...checkGuides(guides.source, guides.translated), ...checkTwins(guideTexts)],
    },
    {
      name: `translations of ${code.length} source files`,
      problems: translations ? checkTranslations(code, translations) : [],
    },
  );
  return sections;
}

function readContracts(contracts: ContractFiles[]): Contract[] {
  return contracts
    .flatMap(readSources)
    .filter(({ locale }) => locale === defaultLocale)
    .map(({ contract }) => contract);
}

function toKnownOperations(contracts: Contract[]): KnownOperations {
  const byId = byName(contracts.flatMap(({ operations }) => operations));
  return { ids: [...byId.keys()], read: (id) => byId.get(id) ?? { parameters: [] } };
}

function toSnippetSources(contracts: Contract[], examples: TextFile[]): SnippetSources {
  const operations = byName(contracts.flatMap((contract) => contract.operations));
  const webhooks = byName(contracts.flatMap((contract) => contract.webhooks));
  const programs = new Map(examples.map(({ file, text }) => [file, text]));
  return {
    files: [...programs.keys()],
    readFile: (path) => programs.get(path) ?? '',
    operations: [...operations.keys()],
    readOperation: (id) => operations.get(id) ?? { responses: [] },
    webhooks: [...webhooks.keys()],
    readWebhook: (id) => webhooks.get(id) ?? {},
  };
}

function byName<T extends { product: string; id: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.map((entry) => [`${entry.product}/${entry.id}`, entry]));
}

/** The reference's pages of one contract. */
function listRoutes({ product, operations, webhooks }: Contract): string[] {
  const home = `/api/${product}`;
  const names = [...operations, ...webhooks].map(({ id }) => toSlug(id));
  return [home, `${home}/completa`, ...names.map((name) => `${home}/${name}`)];
}

function checkMenus(root: string): Problem[] {
  const files = Object.values(navigationFiles).flatMap((file) => readTextFile(root, file) ?? []);
  const { navbar, footer } = themeConfig;
  return checkNavigation({ navbar, footer, sidebars }, files);
}

/** `npm run check [-- folder]`: prints one line a section or a problem; exit code 1 when there is any. */
async function run(): Promise<void> {
  const root = resolve(process.argv[2] ?? '.');
  const sections = await check(collectCheckInputs(root));
  sections.push({ name: 'menus in both languages', problems: checkMenus(root) });
  sections.push({ name: 'spelling', problems: await checkSpelling(root) });
  const problems = sections.flatMap((section) => section.problems);
  for (const { name } of sections.filter((section) => section.problems.length === 0))
    console.log(`✓ ${name}`);
  for (const problem of problems.toSorted(byPlace)) console.log(formatProblem(problem));
  if (problems.length > 0) {
    throw new Error(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. See the lines above.`,
    );
  }
}

if (import.meta.filename === process.argv[1]) await main(run);
