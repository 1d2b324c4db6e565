import type { Algoliasearch, IndexSettings, SynonymHit } from 'algoliasearch';
import type { DocSearchRecord } from '../src/search/toDocSearchRecords';

export type PushOptions = {
  client: Pick<
    Algoliasearch,
    'batch' | 'deleteIndex' | 'operationIndex' | 'saveSynonyms' | 'setSettings' | 'waitForTask'
  >;
  indexName: string;
  records: DocSearchRecord[];
  settings: IndexSettings;
  synonyms: SynonymHit[];
  /** Told how far the push is. */
  log: (line: string) => void;
  batchSize?: number;
};

/**
 * Replaces an index whole: settings, synonyms and records go into a new one in batches, which then takes the place of
 * the old one in a single step. Readers find the old records until then, also when something fails halfway: the new
 * index is removed and the error says what to do.
 */
export async function pushRecords(options: PushOptions): Promise<void> {
  const { client, indexName, records, settings, synonyms, log, batchSize = 1000 } = options;
  const next = `${indexName}_next`;
  try {
    const prepared = [
      await client.setSettings({ indexName: next, indexSettings: settings }),
      await client.saveSynonyms({ indexName: next, synonymHit: synonyms, replaceExistingSynonyms: true }),
      await client.batch({
        indexName: next,
        batchWriteParams: { requests: [{ action: 'clear', body: {} }] },
      }),
    ];
    for (const { taskID } of prepared) await client.waitForTask({ indexName: next, taskID });
    for (let start = 0; start < records.length; start += batchSize) {
      const part = records.slice(start, start + batchSize);
      const requests = part.map((body) => ({ action: 'addObject' as const, body }));
      const { taskID } = await client.batch({ indexName: next, batchWriteParams: { requests } });
      await client.waitForTask({ indexName: next, taskID });
      log(`${Math.min(start + batchSize, records.length)} of ${records.length} records`);
    }
    const move = { operation: 'move' as const, destination: indexName };
    const { taskID } = await client.operationIndex({ indexName: next, operationIndexParams: move });
    await client.waitForTask({ indexName, taskID });
    log(`${indexName} replaced`);
  } catch (error) {
    await client.deleteIndex({ indexName: next }).catch(() => undefined);
    throw explain(error, indexName);
  }
}

/** The client's own errors, which it doesn't export as classes. */
function explain(error: unknown, indexName: string): Error {
  const { name, message, status } = (error instanceof Error ? error : new Error(String(error))) as Error & {
    status?: number;
  };
  const unchanged = `The index ${indexName} is as it was.`;
  if (name === 'ApiError' && (status === 401 || status === 403)) {
    return new Error(
      `Algolia refused the key (${status}: ${message}). ALGOLIA_ADMIN_KEY must belong to the application in ALGOLIA_APP_ID and may addObject, deleteIndex and editSettings. ${unchanged}`,
    );
  }
  if (name === 'ApiError') return new Error(`Algolia answered ${status}: ${message}. ${unchanged}`);
  if (name === 'RetryError') {
    return new Error(`None of Algolia's hosts answered: check ALGOLIA_APP_ID and the network. ${unchanged}`);
  }
  return error instanceof Error ? error : new Error(message);
}
