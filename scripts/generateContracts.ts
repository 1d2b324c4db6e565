import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Product } from '../src/catalog/products';
import type { ToolContract } from '../src/catalog/toolContracts';
import { generatePages } from './contract/generatePages';
import { collectContracts, type ContractEntry } from './contract/collectContracts';
import { lintContract } from './contract/lintContract';
import { formatProblem } from './contract/problem';
import { readSources, type ContractSource } from './contract/readSources';
import {
  ownedFolders,
  toDownloads,
  toPageFiles,
  toProductFiles,
  toSandboxFiles,
  toSharedFiles,
  toToolFiles,
} from './contract/toContractFiles';
import { hashInputs } from './hashInputs';
import { syncFiles } from './syncFiles';

export type GenerateOptions = {
  /** The project's folder. */
  root: string;
  products: Product[];
  /** Contracts that are published and simulated, without pages or consoles. */
  tools: ToolContract[];
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
export async function generateContracts({ root, products, tools, log }: GenerateOptions): Promise<void> {
  const former = readManifest(root);
  const inputs = hashInputs([join(root, 'openapi'), ...programInputs]) + JSON.stringify([products, tools]);
  if (former?.inputs === inputs && former.files.every((path) => existsSync(join(root, path)))) {
    log('nothing changed since the last time');
    return;
  }
  const sources = await collectSources(root, products);
  const toolSources = await collectSources(root, tools);
  const files = [
    ...toSharedFiles(sources),
    ...toolSources.flatMap(toToolFiles),
    ...[...sources, ...toolSources].flatMap(toDownloads),
    ...toSandboxFiles([...sources, ...toolSources]),
  ];
  for (const source of sources) {
    const start = performance.now();
    files.push(
      ...toProductFiles(source),
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

async function collectSources(root: string, entries: ContractEntry[]): Promise<ContractSource[]> {
  const { contracts, missing } = collectContracts(root, entries);
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
