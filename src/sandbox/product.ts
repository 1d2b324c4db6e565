import type { Contract } from '../contract/types';
import { createOperationFinder, type FoundOperation } from './findOperation';
import { createSchemaCheck, type SchemaCheck } from './schemaCheck';

/** A contract made ready to answer by. */
export type Product = {
  contract: Contract;
  find(method: string, path: string): FoundOperation;
  check: SchemaCheck;
};

/** Gives a function that loads each product once. A load that fails is tried again by the next request. */
export function createProductLoader(
  loadContract: (product: string) => Promise<Contract | undefined>,
): (product: string) => Promise<Product | undefined> {
  const loading = new Map<string, Promise<Product | undefined>>();
  return function loadProduct(name) {
    const known = loading.get(name);
    if (known) return known;
    const started = loadContract(name).then((contract) => contract && toProduct(contract));
    loading.set(name, started);
    started.catch(() => loading.delete(name));
    return started;
  };
}

function toProduct(contract: Contract): Product {
  return {
    contract,
    find: createOperationFinder(contract.operations),
    check: createSchemaCheck(contract.$defs),
  };
}
