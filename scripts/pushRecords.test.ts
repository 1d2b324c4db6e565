import { algoliasearch } from 'algoliasearch';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import type { DocSearchRecord } from '../src/search/toDocSearchRecords';
import { pushRecords } from './pushRecords';
import { toAlgoliaSynonyms } from './toAlgoliaSynonyms';

type Index = { records: unknown[]; settings?: unknown; synonyms: unknown[] };
type Answer = { status: number; body: object };

/** As much of Algolia's search API as a push needs, over HTTP, with indices that a test can look into. */
class FakeAlgolia {
  readonly indices = new Map<string, Index>([['portal', { records: [{ objectID: 'old' }], synonyms: [] }]]);
  readonly calls: string[] = [];
  batchesUntilFailure = Infinity;
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
  });

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    const { pathname } = new URL(request.url ?? '', 'http://algolia');
    const body = JSON.parse((await text(request)) || '{}') as Record<string, unknown>;
    const [, , , name = '', what = ''] = pathname.split('/').map(decodeURIComponent);
    if (what !== 'task') this.calls.push(`${request.method} ${name} ${what}`.trim());
    if (request.headers['x-algolia-api-key'] !== 'admin') {
      return { status: 403, body: { message: 'Invalid Application-ID or API key', status: 403 } };
    }
    if (what === 'task') return { status: 200, body: { status: 'published' } };
    if (what === 'batch' && (this.batchesUntilFailure -= 1) < 0) {
      return { status: 400, body: { message: 'Record is too big', status: 400 } };
    }
    this.change(name, what, request.method ?? '', body);
    return { status: 200, body: { taskID: 1, updatedAt: '', objectIDs: [], deletedAt: '' } };
  }

  private change(name: string, what: string, method: string, body: Record<string, unknown>): void {
    const index = this.indices.get(name) ?? { records: [], synonyms: [] };
    if (method === 'DELETE') return void this.indices.delete(name);
    if (what === 'settings') index.settings = body;
    if (what === 'synonyms') index.synonyms = body as unknown as unknown[];
    if (what === 'batch') {
      for (const { action, body: record } of body.requests as { action: string; body: unknown }[]) {
        index.records = action === 'clear' ? [] : [...index.records, record];
      }
    }
    this.indices.set(name, index);
    if (what === 'operation') {
      this.indices.delete(name);
      this.indices.set(String(body.destination), index);
    }
  }
}

const algolia: { server?: FakeAlgolia } = {};

afterEach(async () => {
  await algolia.server?.close();
  algolia.server = undefined;
});

async function push(count: number, { key = 'admin', failAt = Infinity } = {}) {
  const server = new FakeAlgolia();
  algolia.server = server;
  server.batchesUntilFailure = failAt;
  const url = await server.open();
  const client = algoliasearch('APP', key, { hosts: [{ url, accept: 'readWrite', protocol: 'http' }] });
  const records = Array.from({ length: count }, (_, index) => ({ objectID: `r${index}` }) as DocSearchRecord);
  const lines: string[] = [];
  const pushed = pushRecords({
    client,
    indexName: 'portal',
    records,
    settings: { attributesForFaceting: ['language'] },
    synonyms: toAlgoliaSynonyms(),
    log: (line) => lines.push(line),
    batchSize: 10,
  });
  return { server, lines, pushed };
}

it('sends batches to a new index, which then takes the old one’s place at once', async () => {
  const { server, lines, pushed } = await push(25);
  await pushed;
  expect(lines).toEqual(['10 of 25 records', '20 of 25 records', '25 of 25 records', 'portal replaced']);
  expect(server.calls.filter((call) => call.includes(' portal '))).toEqual([]);
  expect(server.calls.at(-1)).toBe('POST portal_next operation');
  expect([...server.indices.keys()]).toEqual(['portal']);
  const { records = [], settings, synonyms = [] } = server.indices.get('portal') ?? {};
  expect(records).toHaveLength(25);
  expect(settings).toEqual({ attributesForFaceting: ['language'] });
  expect(synonyms).toContainEqual(
    expect.objectContaining({ type: 'synonym', synonyms: expect.arrayContaining(['banco', 'instituição']) }),
  );
});

it('leaves the old index alone when a batch is refused, and tidies up', async () => {
  const { server, pushed } = await push(25, { failAt: 2 });
  await expect(pushed).rejects.toThrow(
    'Algolia answered 400: Record is too big. The index portal is as it was.',
  );
  expect([...server.indices.entries()]).toEqual([
    ['portal', { records: [{ objectID: 'old' }], synonyms: [] }],
  ]);
});

it('says which key is wrong', async () => {
  const { pushed } = await push(1, { key: 'search' });
  await expect(pushed).rejects.toThrow(/refused the key \(403: .*\)\. ALGOLIA_ADMIN_KEY must belong/);
});

it('says that nobody answers', async () => {
  const server = new FakeAlgolia();
  const url = await server.open();
  await server.close();
  const client = algoliasearch('APP', 'admin', { hosts: [{ url, accept: 'readWrite', protocol: 'http' }] });
  const options = {
    client,
    indexName: 'portal',
    records: [],
    settings: {},
    synonyms: [],
    log: () => undefined,
  };
  await expect(pushRecords(options)).rejects.toThrow("None of Algolia's hosts answered");
});
