import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { products } from '../src/catalog/products';
import { toolContracts } from '../src/catalog/toolContracts';
import { readContract } from '../src/contract/readContract';
import { toSandboxContract } from '../src/contract/toSandboxContract';
import type { Contract, JsonObject } from '../src/contract/types';

/** The contracts that the sandbox answers by, read from their sources, so that nothing has to be generated first. */
export function readSandboxContracts(): Contract[] {
  return [...products, ...toolContracts].flatMap(({ id, contract }) => {
    if (contract === undefined) return [];
    const path = fileURLToPath(new URL(`../openapi/${contract}`, import.meta.url));
    return [toSandboxContract(readContract(id, parse(readFileSync(path, 'utf8')) as JsonObject))];
  });
}
