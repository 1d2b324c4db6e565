import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCredentials } from '../../src/catalog/demoCredentials';
import { defaultLocale, locales } from '../paths';
import type { ContractFiles, TextFile } from './lintContract';
import { overlayPath } from './overlayPath';
import type { Problem } from './problem';

/** What the catalogue says of a contract: a product's, or one of the portal's own, which has no name of its own. */
export type ContractEntry = { id: string; name?: string; contract?: string };

/** The contracts that the catalogue names, with their overlays, and a problem for each file that isn't there. */
export function collectContracts(
  root: string,
  entries: ContractEntry[],
): { contracts: ContractFiles[]; missing: Problem[] } {
  const missing: Problem[] = [];
  const read = (file: string): TextFile[] => {
    const found = readTextFile(root, file);
    if (found === undefined) missing.push(toMissing(file));
    return found ? [found] : [];
  };
  const others = locales.filter((locale) => locale !== defaultLocale);
  const contracts = entries.flatMap(({ id, name, contract }): ContractFiles[] => {
    if (contract === undefined) return [];
    const [file] = read(`openapi/${contract}`);
    const overlays = others.flatMap((locale) => read(overlayPath(contract, locale)));
    if (!file) return [];
    return [
      {
        product: id,
        contract: file,
        overlays,
        demoCredentials: demoCredentials[id],
        sharedWords: name === undefined ? [] : [name],
      },
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
