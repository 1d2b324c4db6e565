import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCredentials } from '../../src/catalog/demoCredentials';
import type { Product } from '../../src/catalog/products';
import { defaultLocale, locales } from '../paths';
import type { ContractFiles, TextFile } from './lintContract';
import { overlayPath } from './overlayPath';
import type { Problem } from './problem';

/** The contracts that the catalogue names, with their overlays, and a problem for each file that isn't there. */
export function collectContracts(
  root: string,
  products: Product[],
): { contracts: ContractFiles[]; missing: Problem[] } {
  const missing: Problem[] = [];
  const read = (file: string): TextFile[] => {
    const found = readTextFile(root, file);
    if (found === undefined) missing.push(toMissing(file));
    return found ? [found] : [];
  };
  const others = locales.filter((locale) => locale !== defaultLocale);
  const contracts = products.flatMap(({ id, name, contract }): ContractFiles[] => {
    if (contract === undefined) return [];
    const [file] = read(`openapi/${contract}`);
    const overlays = others.flatMap((locale) => read(overlayPath(id, locale)));
    if (!file) return [];
    return [
      { product: id, contract: file, overlays, demoCredentials: demoCredentials[id], sharedWords: [name] },
    ];
  });
  return { contracts, missing };
}

export function readTextFile(root: string, file: string): TextFile | undefined {
  const path = join(root, file);
  return existsSync(path) ? { file, text: readFileSync(path, 'utf8') } : undefined;
}

export function toMissing(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'missing-file',
    reason: 'This file is expected and does not exist.',
  };
}
