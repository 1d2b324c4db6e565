import { resolve } from 'node:path';
import { checkConsoles } from './checkConsoles';
import { checkGuides } from './checkGuides';
import { checkTranslations } from './checkTranslations';
import { collectCheckInputs, type CheckInputs } from './collectCheckInputs';
import { lintContract, type ContractFiles } from './contract/lintContract';
import { byPlace, formatProblem, type Problem } from './contract/problem';
import { readSources } from './contract/readSources';
import type { KnownOperations } from './explainConsole';
import { main } from './main';
import { defaultLocale } from './paths';

/** What was checked and what is wrong with it. */
type Section = { name: string; problems: Problem[] };

/** Checks contracts, guides and translations; every problem has a file, a line and a reason. */
export async function check(inputs: CheckInputs): Promise<Section[]> {
  const { contracts, guides, guideTexts, code, translations, missing } = inputs;
  const sections: Section[] = [{ name: 'expected files', problems: missing }];
  for (const files of contracts) {
    sections.push({ name: files.contract.file, problems: await lintContract(files) });
  }
  // A contract with problems may lack operations for that reason alone.
  if (sections.every(({ problems }) => problems.length === 0)) {
    const known = toKnownOperations(contracts);
    sections.push({ name: 'consoles in guides', problems: checkConsoles(guideTexts, known) });
  }
  sections.push(
    {
      name: `${guides.source.length} guides in both languages`,
      problems: checkGuides(guides.source, guides.translated),
    },
    {
      name: `translations of ${code.length} source files`,
      problems: translations ? checkTranslations(code, translations) : [],
    },
  );
  return sections;
}

function toKnownOperations(contracts: ContractFiles[]): KnownOperations {
  const operations = contracts
    .flatMap(readSources)
    .filter(({ locale }) => locale === defaultLocale)
    .flatMap(({ contract }) => contract.operations);
  const byId = new Map(operations.map((operation) => [`${operation.product}/${operation.id}`, operation]));
  return { ids: [...byId.keys()], read: (id) => byId.get(id) ?? { parameters: [] } };
}

/** `npm run check [-- folder]`: prints one line a section or a problem; exit code 1 when there is any. */
async function run(): Promise<void> {
  const sections = await check(collectCheckInputs(resolve(process.argv[2] ?? '.')));
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
