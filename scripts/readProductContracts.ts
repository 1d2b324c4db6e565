import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { products } from '../src/catalog/products';
import { toolContracts } from '../src/catalog/toolContracts';
import { readContract } from '../src/contract/readContract';
import type { Contract, JsonObject } from '../src/contract/types';

/** Every contract of the portal, whole, read from its source, so that nothing has to be generated first. */
export function readProductContracts(): Contract[] {
  return [...products, ...toolContracts].flatMap(({ id, contract }) => {
    if (contract === undefined) return [];
    const path = fileURLToPath(new URL(`../openapi/${contract}`, import.meta.url));
    return [readContract(id, parse(readFileSync(path, 'utf8')) as JsonObject)];
  });
}
