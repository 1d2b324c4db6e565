import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { products } from '../catalog/products';
import { readContract } from '../contract/readContract';
import type { JsonObject } from '../contract/types';
import type { Send } from './contractSuite';
import { createSandbox } from './createSandbox';
import { createMemoryStore } from './memoryStore';
import { productCases } from './routes/productCases';

const contracts = products.flatMap(({ id, contract }) =>
  contract ? [readContract(id, parse(readFileSync(`openapi/${contract}`, 'utf8')) as JsonObject)] : [],
);
const cases = contracts.flatMap(productCases);

describe('the contract suite on the handler', () => {
  const sandbox = createSandbox({
    basePath: '/__sandbox',
    portalUrl: 'https://portal.example.com',
    products: contracts.map(({ product }) => product),
    loadContract: async (product) => contracts.find((contract) => contract.product === product),
    store: createMemoryStore(),
    clock: () => Date.now(),
    random: globalThis.crypto,
  });
  const send: Send = async ({ path, ...init }) => {
    const response = await sandbox(new Request(`https://portal.example.com/__sandbox${path}`, init));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };

  it('has cases', () => expect(cases.length).toBeGreaterThan(50));
  it.each(cases)('$name', ({ run }) => run(send));
});
