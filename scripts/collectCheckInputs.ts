import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { products } from '../src/catalog/products';
import { sourceGuides, translatedGuides } from './checkGuides';
import { codeTranslations } from './checkTranslations';
import { collectContracts, readTextFile, toMissing } from './contract/collectContracts';
import type { ContractFiles, TextFile } from './contract/lintContract';
import type { Problem } from './contract/problem';

export type CheckInputs = {
  contracts: ContractFiles[];
  /** Paths, relative to each language's folder. */
  guides: { source: string[]; translated: string[] };
  /** The same guides, to be read. */
  guideTexts: TextFile[];
  code: TextFile[];
  /** `undefined` while there is no such file. */
  translations?: TextFile;
  /** Files that should be there and aren't. */
  missing: Problem[];
};

/** Reads everything that `npm run check` looks at below a project's folder; nothing is written. */
export function collectCheckInputs(root: string): CheckInputs {
  const { contracts, missing } = collectContracts(root, products);
  const translations = readTextFile(root, codeTranslations);
  const code = listFiles(root, 'src').filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
  const guides = { source: listFiles(root, sourceGuides), translated: listFiles(root, translatedGuides) };
  const guidePaths = [
    ...guides.source.map((path) => `${sourceGuides}/${path}`),
    ...guides.translated.map((path) => `${translatedGuides}/${path}`),
  ];
  return {
    contracts,
    guides,
    guideTexts: guidePaths
      .filter((path) => /\.mdx?$/.test(path))
      .flatMap((path) => readTextFile(root, path) ?? []),
    code: code.flatMap((path) => readTextFile(root, `src/${path}`) ?? []),
    translations,
    missing: translations ? missing : [...missing, toMissing(codeTranslations)],
  };
}

/** The files below a folder, relative to it, in a fixed order; none when it isn't there. */
function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
