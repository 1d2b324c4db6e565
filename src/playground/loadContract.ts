import type { Contract, OperationDoc } from '../contract/types';

const loading = new Map<string, Promise<Contract>>();

/** A product's contract as the sandbox reads it, once a page. Rejects when it can't be fetched; the next call tries again. */
export function loadContract(rootUrl: string, product: string): Promise<Contract> {
  const known = loading.get(product);
  if (known) return known;
  const started = fetchContract(rootUrl, product);
  loading.set(product, started);
  started.catch(() => loading.delete(product));
  return started;
}

async function fetchContract(rootUrl: string, product: string): Promise<Contract> {
  const files = (await fetchJson(`${rootUrl}contract/index.json`)) as Record<string, string>;
  return (await fetchJson(`${rootUrl}contract/${files[product] ?? product}`)) as Contract;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** An operation of a contract, on its own. */
export function findOperation(contract: Contract, operationId: string): OperationDoc | undefined {
  const operation = contract.operations.find(({ id }) => id === operationId);
  return operation && { ...operation, $defs: contract.$defs, related: [] };
}
