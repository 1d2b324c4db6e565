import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { products } from '../../../catalog/products';
import { toolContracts } from '../../../catalog/toolContracts';
import { readContract } from '../../../contract/readContract';
import type { JsonObject } from '../../../contract/types';
import type { Send } from '../../contractSuite';
import { createSandbox } from '../../createSandbox';
import { productCases } from '../../routes/productCases';
import { createNodeServer } from './createNodeServer';
import { listenLocally } from './listenLocally';
import { openFileStore, type FileStore } from './openFileStore';

const read = ({ id, contract }: { id: string; contract?: string }) =>
  contract ? [readContract(id, parse(readFileSync(`openapi/${contract}`, 'utf8')) as JsonObject)] : [];
const contracts = products.flatMap(read);
const loadable = [...contracts, ...toolContracts.flatMap(read)];
const cases = contracts.flatMap(productCases);

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
const file = join(folder, 'state.json');
let store: FileStore;
let server: Server;
let answered = 0;
let port: number;
let base: string;

beforeAll(async () => {
  store = await openFileStore(file);
  server = createNodeServer(
    createSandbox({
      basePath: '/__sandbox',
      portalUrl: 'http://localhost:3000',
      products: contracts.map(({ product }) => product),
      loadContract: async (product) => loadable.find((contract) => contract.product === product),
      store,
      clock: () => Date.now(),
      random: globalThis.crypto,
    }),
    () => {
      answered += 1;
    },
  );
  port = await listenLocally(server, 0);
  base = `http://127.0.0.1:${port}/__sandbox`;
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('the contract suite over HTTP', () => {
  const send: Send = async ({ path, ...init }) => {
    const response = await fetch(base + path, init);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };

  it.each(cases)('$name', ({ run }) => run(send));

  it('left its state in the file', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: expect.any(Number) });
  });
});

it('tells of every answer', async () => {
  const before = answered;
  await fetch(`${base}/control/health`);
  expect(answered).toBe(before + 1);
});

it('lets a page of another origin ask, from a public site too', async () => {
  const preflight = await fetch(`${base}/klavi-ki/data/v1/auth`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://portal.example.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
      'access-control-request-private-network': 'true',
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-allow-methods': expect.stringContaining('DELETE'),
    'access-control-allow-private-network': 'true',
  });
  const refused = await fetch(`${base}/klavi-ki/data/v1/refresh`);
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
});

it('takes OPTIONS that is no preflight for a call', async () => {
  const answer = await fetch(`${base}/klavi-ki/data/v1/auth`, { method: 'OPTIONS' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([404, 'POST']);
});

it('refuses a body that is too large, and goes on', async () => {
  const body = JSON.stringify({ accessKey: 'a'.repeat(17_000_000) });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${base}/klavi-ki/data/v1/auth`, { method: 'POST', body, headers });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining('must not exceed') });
  expect((await fetch(`${base}/control/health`)).status).toBe(200);
});

it.each([
  ['a method that fetch forbids', 'TRACE /__sandbox/control/health HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: [\r\n\r\n', '400'],
  ['an absolute address', 'GET http://a/__sandbox/control/health HTTP/1.1\r\nHost: a\r\n\r\n', '200'],
])('answers %s', async (_, request, status) => {
  const received = await new Promise<string>((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write(request));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(String(data));
    });
    socket.once('error', reject);
  });
  expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

it('survives a client that hangs up', async () => {
  await new Promise<void>((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => {
      socket.write(
        'POST /__sandbox/klavi-ki/data/v1/auth HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{',
        () => {
          socket.destroy();
          resolve();
        },
      );
    });
  });
  expect((await fetch(`${base}/control/health`)).status).toBe(200);
});

it('says in one sentence that a port is taken', async () => {
  const second = createNodeServer(async () => new Response());
  await expect(listenLocally(second, port)).rejects.toThrow(
    `Port ${port} is in use: choose another one with --port.`,
  );
});
