import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { GeneratedFile } from './contract/toContractFiles';

/**
 * Writes the files that differ and removes, from the owned folders and from `former`, those that are not made any more.
 * Files that stay the same are not touched: bundlers and caches go by the time of the last change.
 */
export function syncFiles(
  root: string,
  files: GeneratedFile[],
  ownedFolders: string[],
  former: string[] = [],
): { written: number; removed: number } {
  const wanted = new Set(files.map(({ path }) => path));
  if (wanted.size < files.length) throw new Error(`A file is generated twice: ${findTwice(files)}.`);
  const present = [...ownedFolders.flatMap((folder) => listFiles(root, folder)), ...former];
  const stale = [...new Set(present)].filter((path) => !wanted.has(path) && existsSync(join(root, path)));
  const changed = files.filter(({ path, text }) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const path of stale) rmSync(join(root, path));
  for (const { path, text } of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { written: changed.length, removed: stale.length };
}

function findTwice(files: GeneratedFile[]): string {
  const paths = files.map(({ path }) => path);
  return paths.find((path, index) => paths.indexOf(path) !== index) ?? '';
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    .map((path) => path.split(sep).join('/'));
}
