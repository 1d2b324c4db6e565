import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationDoc, RequestBodyDoc } from '../src/contract/types';
import { listFiles } from './listFiles';
import type { SnippetSources } from './snippet';

/**
 * What guides can quote, as `npm run generate` left it: `<dir>/contract/<product>/<operation>.json`, the same below
 * `<dir>/tool` for the portal's own contracts, `<dir>/webhook/<product>/<name>.json`, and the programs below
 * `examplesDir`.
 */
export function readGeneratedSources(dir: string, examplesDir: string): SnippetSources {
  const operations = new Map(
    ['contract', 'tool'].flatMap((kind) =>
      listJson(join(dir, kind)).map((id) => [id, join(dir, kind, `${id}.json`)] as const),
    ),
  );
  const webhooks = new Map(
    listJson(join(dir, 'webhook')).map((path) => {
      const doc = readJson<{ product: string; id: string; requestBody?: RequestBodyDoc }>(
        join(dir, 'webhook', `${path}.json`),
      );
      return [`${doc.product}/${doc.id}`, doc];
    }),
  );
  return {
    files: listFiles(examplesDir, '.'),
    readFile: (path) => readFileSync(join(examplesDir, path), 'utf8'),
    operations: [...operations.keys()],
    readOperation: (id) => readJson<OperationDoc>(operations.get(id) ?? ''),
    webhooks: [...webhooks.keys()],
    readWebhook: (id) => webhooks.get(id) ?? {},
  };
}

function listJson(folder: string): string[] {
  return listFiles(folder, '.')
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replace(/\.json$/, ''));
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
