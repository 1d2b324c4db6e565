import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { demoCredentials } from '../src/catalog/demoCredentials';
import { products } from '../src/catalog/products';
import { readContract } from '../src/contract/readContract';
import type { Contract, JsonObject } from '../src/contract/types';
import { createSandbox } from '../src/sandbox/createSandbox';
import { createMemoryStore } from '../src/sandbox/memoryStore';
import { createFileStore, createNodeServer, listenLocally } from '../src/sandbox/shells/node';
import { main } from './main';
import { readSandboxOptions } from './readSandboxOptions';

await main(async () => {
  const options = readSandboxOptions(process.argv.slice(2));
  const contracts = readContracts();
  const sandbox = createSandbox({
    basePath: '/__sandbox',
    portalUrl: options.portal,
    products: contracts.map(({ product }) => product),
    loadContract: async (product) => contracts.find((contract) => contract.product === product),
    store: options.state === undefined ? createMemoryStore() : createFileStore(options.state),
    clock: () => Date.now(),
    random: globalThis.crypto,
  });
  const server = createNodeServer(sandbox);
  const port = await listenLocally(server, options.port);
  console.log(describeSandbox(`http://127.0.0.1:${port}/__sandbox`, contracts, options.state));

  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Who asks twice doesn't want to wait for open requests.
      if (isStopping) server.closeAllConnections();
      isStopping = true;
      server.close();
      server.closeIdleConnections();
    });
  }
});

/** Read from the source, so that the sandbox needs no build. */
function readContracts(): Contract[] {
  return products.flatMap(({ id, contract }) => {
    if (contract === undefined) return [];
    const path = fileURLToPath(new URL(`../openapi/${contract}`, import.meta.url));
    return [readContract(id, parse(readFileSync(path, 'utf8')) as JsonObject)];
  });
}

function describeSandbox(url: string, contracts: Contract[], state: string | undefined): string {
  const lines = contracts.flatMap(({ product, title }) => {
    const keys = Object.entries(demoCredentials[product] ?? {});
    return ['', `${title}: ${url}/${product}`, ...keys.map(([name, value]) => `  ${name}: ${value}`)];
  });
  const keys = JSON.stringify(demoCredentials['klavi-ki']);
  return [
    `Simulated API at ${url}`,
    state === undefined ? 'State: in memory, gone when this stops' : `State: ${state}`,
    ...lines,
    '',
    'Try it:',
    `curl -s -X POST ${url}/klavi-ki/data/v1/auth -H 'Content-Type: application/json' -d '${keys}'`,
    '',
    'Ctrl+C stops it.',
  ].join('\n');
}
