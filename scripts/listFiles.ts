import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files below a folder, relative to it, with forward slashes, in a fixed order; none when it isn't there. */
export function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
