import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { main } from './main';

export type BuildSandboxOptions = { contractIndex: Record<string, string>; folder?: string };
export type BuiltFile = { path: string; bytes: number; gzipBytes: number };

const shells = [
  { source: 'src/sandbox/shells/service-worker.ts', file: 'sandbox-worker.js', format: 'iife' },
  { source: 'src/sandbox/shells/in-page.ts', file: 'sandbox/in-page.js', format: 'esm' },
] as const;

/**
 * Bundles the sandbox for browsers: the service worker, and the module a page loads where no worker controls it.
 * `contractIndex` is what `static/contract/index.json` holds (hashed file by product): it goes into both scripts, so that
 * their bytes change with every contract and browsers fetch a new worker.
 */
export async function buildSandbox({
  contractIndex,
  folder = 'static',
}: BuildSandboxOptions): Promise<BuiltFile[]> {
  const bundles = await Promise.all(
    shells.map(async ({ source, file, format }) => ({
      path: join(folder, file),
      text: await bundle(source, format, contractIndex),
    })),
  );
  for (const { path, text } of bundles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return bundles.map(({ path, text }) => ({
    path,
    bytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text).length,
  }));
}

async function bundle(
  source: string,
  format: BuildOptions['format'],
  contractIndex: Record<string, string>,
): Promise<string> {
  const contracts = JSON.stringify(contractIndex);
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      CONTRACT_FILES: contracts,
      SANDBOX_VERSION: JSON.stringify(createHash('sha256').update(contracts).digest('hex').slice(0, 8)),
    },
  });
  return outputFiles[0]?.text ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const index = JSON.parse(await readFile('static/contract/index.json', 'utf8')) as Record<string, string>;
    for (const { path, gzipBytes } of await buildSandbox({ contractIndex: index })) {
      console.log(`  ${path}: ${(gzipBytes / 1024).toFixed(1)} kB gzip`);
    }
  });
}
