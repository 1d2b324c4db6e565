import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One SHA-256 over the paths and bytes of every file below `inputs`, in a fixed order.
 * `ignored` names paths (relative, with `/`) that are made, not written.
 */
export function hashInputs(inputs: string[], ignored: string[] = []): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(input, ignored))) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path: string, ignored: string[]): string[] {
  if (ignored.includes(path) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name), ignored));
}
