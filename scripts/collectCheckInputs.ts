import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { demoCredentials } from '../src/catalog/demoCredentials';
import { products } from '../src/catalog/products';
import { sourceGuides, translatedGuides } from './checkGuides';
import { codeTranslations } from './checkTranslations';
import type { ContractFiles, TextFile } from './contract/lintContract';
import { overlayPath } from './contract/overlayPath';
import type { Problem } from './contract/problem';
import { defaultLocale, locales } from './paths';

export type CheckInputs = {
  contracts: ContractFiles[];
  guides: { source: string[]; translated: string[] };
  code: TextFile[];
  /** `undefined` while there is no such file. */
  translations?: TextFile;
  /** Files that should be there and aren't. */
  missing: Problem[];
};

/** Reads everything that `npm run check` looks at below a project's folder; nothing is written. */
export function collectCheckInputs(root: string): CheckInputs {
  const missing: Problem[] = [];
  const read = (file: string): TextFile[] => {
    if (existsSync(join(root, file))) return [{ file, text: readFileSync(join(root, file), 'utf8') }];
    missing.push({
      file,
      line: 1,
      column: 1,
      rule: 'missing-file',
      reason: 'This file is expected and does not exist.',
    });
    return [];
  };
  const contracts = products.flatMap(({ id, name, contract }): ContractFiles[] => {
    if (contract === undefined) return [];
    const others = locales.filter((locale) => locale !== defaultLocale);
    const overlays = others.flatMap((locale) => read(overlayPath(id, locale)));
    return read(`openapi/${contract}`).map((file) => ({
      product: id,
      contract: file,
      overlays,
      demoCredentials: demoCredentials[id],
      sharedWords: [name],
    }));
  });
  const [translations] = read(codeTranslations);
  return {
    contracts,
    guides: { source: listFiles(root, sourceGuides), translated: listFiles(root, translatedGuides) },
    code: listFiles(root, 'src')
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .flatMap((path) => read(`src/${path}`)),
    translations,
    missing,
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
