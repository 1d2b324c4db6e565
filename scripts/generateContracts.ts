import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Product } from '../src/catalog/products';
import { generatePages } from './contract/generatePages';
import { collectContracts } from './contract/collectContracts';
import { lintContract } from './contract/lintContract';
import { formatProblem } from './contract/problem';
import { readSources, type ContractSource } from './contract/readSources';
import { ownedFolders, toContractFiles, toPageFiles, toSharedFiles } from './contract/toContractFiles';
import { hashInputs } from './hashInputs';
import { syncFiles } from './syncFiles';

export type GenerateOptions = {
  /** The project's folder. */
  root: string;
  products: Product[];
  log: (line: string) => void;
};

const manifestPath = '.generated/manifest.json';

/** What the generated files are made of, besides the contracts of `root`. */
const programInputs = [
  'scripts/contract',
  'scripts/generateContracts.ts',
  'scripts/paths.ts',
  'src/catalog',
  'src/contract',
  'node_modules/docusaurus-plugin-openapi-docs/package.json',
];

type Manifest = { inputs: string; files: string[] };

/**
 * Makes everything that is derived from the contracts: collects, transforms, and writes last, only what differs.
 * Does nothing when neither the inputs nor the set of files changed since the last time. Throws, and writes nothing,
 * when a contract has problems: what is published holds.
 */
export async function generateContracts({ root, products, log }: GenerateOptions): Promise<void> {
  const former = readManifest(root);
  const inputs = hashInputs([join(root, 'openapi'), ...programInputs]) + JSON.stringify(products);
  if (former?.inputs === inputs && former.files.every((path) => existsSync(join(root, path)))) {
    log('nothing changed since the last time');
    return;
  }
  const sources = await collectSources(root, products);
  const files = toSharedFiles(sources);
  for (const source of sources) {
    const start = performance.now();
    files.push(
      ...toContractFiles(source),
      ...toPageFiles(source, await generatePages(source.contract, source.locale)),
    );
    const milliseconds = Math.round(performance.now() - start);
    log(
      `${source.product}, ${source.locale}: ${source.contract.operations.length} operations, ${milliseconds} ms`,
    );
  }
  const { written, removed } = syncFiles(root, files, ownedFolders, former?.files);
  writeManifest(root, { inputs, files: files.map(({ path }) => path).sort() });
  log(`${files.length} files: ${written} written, ${removed} removed`);
}

async function collectSources(root: string, products: Product[]): Promise<ContractSource[]> {
  const { contracts, missing } = collectContracts(root, products);
  const problems = [...missing, ...(await Promise.all(contracts.map(lintContract))).flat()];
  if (problems.length > 0) {
    const lines = problems.map(formatProblem).join('\n');
    throw new Error(`nothing is generated from contracts with problems (${problems.length}):\n${lines}`);
  }
  return contracts.flatMap(readSources);
}

function readManifest(root: string): Manifest | undefined {
  const file = join(root, manifestPath);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

function writeManifest(root: string, manifest: Manifest): void {
  mkdirSync(dirname(join(root, manifestPath)), { recursive: true });
  writeFileSync(join(root, manifestPath), JSON.stringify(manifest, null, 1));
}
