import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Contract } from '../src/contract/types';
import { toRelayRules } from '../src/sandbox/shells/node/relay/toRelayRules';
import type { BuiltFile } from './buildSandbox';
import { main } from './main';
import { readProductContracts } from './readProductContracts';
import { readSandboxContracts } from './readSandboxContracts';

const root = fileURLToPath(new URL('..', import.meta.url));
const licenceNames = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'];

export type BuildNodeSandboxOptions = { contracts?: Contract[]; path?: string };

/** What a build of the sandbox calls itself: the project's version, and what its contracts say. */
export function toSandboxVersion(contracts: Contract[]): string {
  const { version } = readPackage(root);
  const hash = createHash('sha256').update(JSON.stringify(contracts)).digest('hex');
  return `${version}+${hash.slice(0, 8)}`;
}

/**
 * Bundles the sandbox's Node program, contracts and licences included, into one file that needs no install. Its code
 * stays readable: people look into what they are asked to run.
 */
export async function buildNodeSandbox({
  contracts = readSandboxContracts(),
  path = 'static/downloads/klavi-sandbox.mjs',
}: BuildNodeSandboxOptions = {}): Promise<BuiltFile> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/sandbox/shells/node/klavi-sandbox.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      CONTRACTS_JSON: JSON.stringify(JSON.stringify(contracts)),
      RELAY_RULES: JSON.stringify(toRelayRules(readProductContracts())),
      SANDBOX_VERSION: JSON.stringify(toSandboxVersion(contracts)),
    },
  });
  const text = toBanner(Object.keys(metafile.inputs)) + (outputFiles[0]?.text ?? '');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { mode: 0o755 });
  return { path, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text).length };
}

/** The licences of what is inside: all of them ask for their text to stay with the copy. */
function toBanner(inputs: string[]): string {
  const packages = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []);
  const notices = [...new Set(packages)].sort().map((path) => {
    const folder = resolve(root, path);
    const { name, version } = readPackage(folder);
    return `Contains ${name} ${version}\n\n${readLicence(folder)}`;
  });
  const own = `klavi's simulated API: node klavi-sandbox.mjs --help\n\n${readLicence(root)}`;
  const text = [own, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`);
  const lines = text.replaceAll('*/', '* /').split('\n');
  return `#!/usr/bin/env node\n/*!\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

function readLicence(folder: string): string {
  const name = licenceNames.find((candidate) => existsSync(join(folder, candidate)));
  if (name !== undefined) return readFileSync(join(folder, name), 'utf8').trim();
  // Some packages only name their licence; ours, above them, is the same text.
  const { license, author } = readPackage(folder);
  if (license === 'MIT' && author) return `MIT License, as above\n\nCopyright (c) ${author}`;
  throw new Error(`${folder} tells no licence: it can't go into klavi-sandbox.mjs.`);
}

type Package = { name: string; version: string; license?: string; author?: string };

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const { path, gzipBytes } = await buildNodeSandbox();
    console.log(`  ${path}: ${(gzipBytes / 1000).toFixed(1)} kB gzip`);
  });
}
