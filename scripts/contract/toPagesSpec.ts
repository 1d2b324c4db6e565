import type { Contract, JsonObject } from '../../src/contract/types';

/**
 * What the page generator has to know of a contract: its operations, by path and method. It would dereference schemas
 * and convert them for a Postman collection, for nothing, in time and memory that grow with the contract.
 */
export function toPagesSpec({ version, operations }: Contract): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const { path, method, id, summary } of operations) {
    paths[path] = {
      ...paths[path],
      [method]: { operationId: id, summary, responses: { default: { description: summary } } },
    };
  }
  // The title becomes the id of the home page.
  return { openapi: '3.1.0', info: { title: 'index', version }, paths };
}
