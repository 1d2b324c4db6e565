import { resolve } from 'node:path';
import { checkGuides } from './checkGuides';
import { checkTranslations } from './checkTranslations';
import { collectCheckInputs, type CheckInputs } from './collectCheckInputs';
import { lintContract } from './contract/lintContract';
import { byPlace, formatProblem, type Problem } from './contract/problem';
import { main } from './main';

/** What was checked and what is wrong with it. */
type Section = { name: string; problems: Problem[] };

/** Checks contracts, guides and translations; every problem has a file, a line and a reason. */
export async function check({
  contracts,
  guides,
  code,
  translations,
  missing,
}: CheckInputs): Promise<Section[]> {
  const sections: Section[] = [{ name: 'expected files', problems: missing }];
  for (const files of contracts) {
    sections.push({ name: files.contract.file, problems: await lintContract(files) });
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
