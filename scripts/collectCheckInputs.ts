import { products } from '../src/catalog/products';
import { toolContracts } from '../src/catalog/toolContracts';
import { sourceGuides, translatedGuides } from './checkGuides';
import { codeTranslations } from './checkTranslations';
import { collectContracts, readTextFile, toMissing } from './contract/collectContracts';
import type { ContractFiles, TextFile } from './contract/lintContract';
import type { Problem } from './contract/problem';
import { listFiles } from './listFiles';

export type CheckInputs = {
  contracts: ContractFiles[];
  /** The portal's own contracts, which have no pages. */
  tools: ContractFiles[];
  /** Paths, relative to each language's folder. */
  guides: { source: string[]; translated: string[] };
  /** The same guides, to be read. */
  guideTexts: TextFile[];
  code: TextFile[];
  /** The programs that guides quote, by their path below `examples/`. */
  examples: TextFile[];
  /** Routes of the site's own pages, without a locale. */
  pageRoutes: string[];
  /** `undefined` while there is no such file. */
  translations?: TextFile;
  /** Files that should be there and aren't. */
  missing: Problem[];
};

/** Reads everything that `npm run check` looks at below a project's folder; nothing is written. */
export function collectCheckInputs(root: string): CheckInputs {
  const { contracts, missing } = collectContracts(root, products);
  const tools = collectContracts(root, toolContracts);
  const translations = readTextFile(root, codeTranslations);
  const code = listFiles(root, 'src').filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
  const guides = { source: listFiles(root, sourceGuides), translated: listFiles(root, translatedGuides) };
  const guidePaths = [
    ...guides.source.map((path) => `${sourceGuides}/${path}`),
    ...guides.translated.map((path) => `${translatedGuides}/${path}`),
  ];
  return {
    contracts,
    tools: tools.contracts,
    guides,
    guideTexts: guidePaths
      .filter((path) => /\.mdx?$/.test(path))
      .flatMap((path) => readTextFile(root, path) ?? []),
    code: code.flatMap((path) => readTextFile(root, `src/${path}`) ?? []),
    examples: listFiles(root, 'examples').flatMap((path) => {
      const example = readTextFile(root, `examples/${path}`);
      return example ? [{ ...example, file: path }] : [];
    }),
    pageRoutes: listFiles(root, 'src/pages').flatMap(toRoute),
    translations,
    missing: [...missing, ...tools.missing, ...(translations ? [] : [toMissing(codeTranslations)])],
  };
}

/** The route of a page's file, as Docusaurus makes it; what starts with "_" is no page. */
function toRoute(path: string): string[] {
  if (!/\.(tsx|mdx?)$/.test(path) || /(^|\/)_|\.test\.|\.d\.ts$/.test(path)) return [];
  return [`/${path.replace(/\.\w+$/, '')}`.replace(/\/index$/, '')];
}
