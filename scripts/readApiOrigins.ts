import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../src/contract/types';

/**
 * The origins of every server that an operation of a contract has, sorted: the only foreign hosts that a page may call.
 */
export function readApiOrigins(contractDir = 'static/contract'): string[] {
  const index: Record<string, string> = JSON.parse(readFileSync(join(contractDir, 'index.json'), 'utf8'));
  const contracts = Object.values(index).map(
    (file) => JSON.parse(readFileSync(join(contractDir, file), 'utf8')) as Contract,
  );
  const urls = contracts.flatMap(({ operations }) =>
    operations.flatMap(({ servers }) => servers.map(({ url }) => url)),
  );
  const absolute = urls.filter((url) => /^https?:\/\//.test(url));
  return [...new Set(absolute.map((url) => new URL(url).origin))].sort();
}
