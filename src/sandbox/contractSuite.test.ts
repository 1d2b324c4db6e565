import { describe, expect, it } from 'vitest';
import { products } from '../catalog/products';
import type { Send } from './contractSuite';
import { createSandbox } from './createSandbox';
import { readSourceContract } from './fixtures/readSourceContract';
import { createMemoryStore } from './memoryStore';
import { sandboxCases } from './sandboxCases';

const contracts = products.flatMap(({ id }) => readSourceContract(id) ?? []);
const cases = sandboxCases(contracts);

describe('the contract suite on the handler', () => {
  const sandbox = createSandbox({
    basePath: '/__sandbox',
    portalUrl: 'https://portal.example.com',
    products: contracts.map(({ product }) => product),
    loadContract: async (product) => readSourceContract(product),
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
  it.each(cases)('$name', { timeout: 60_000 }, ({ run }) => run(send));
});
