import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { products } from '../../src/catalog/products';
import { readSourceContract } from '../../src/sandbox/fixtures/readSourceContract';
import { listenLocally } from '../../src/sandbox/shells/node/listenLocally';
import { readProgramOptions } from '../../src/sandbox/shells/node/readProgramOptions';
import { createRelayServer } from '../../src/sandbox/shells/node/relay/createRelayServer';
import { readRelayKeys } from '../../src/sandbox/shells/node/relay/readRelayKeys';
import { toRelayRules } from '../../src/sandbox/shells/node/relay/toRelayRules';
import { readRegions } from '../fixtures/readRegions';

const run = promisify(execFile);
const regions = readRegions('sandbox/relay.sh');
const rules = toRelayRules(products.flatMap(({ id }) => readSourceContract(id) ?? []));
const [program = '', ...args] = (regions.get('start') ?? '').trim().split(' ').slice(1);

let relay: Server;
let port: number;

beforeAll(async () => {
  const asked = readProgramOptions(args);
  const origins = asked.kind === 'run' ? (asked.options.relay?.origins ?? []) : [];
  relay = createRelayServer({ rules, origins, keys: {}, version: '1.0.0', log: () => undefined });
  port = await listenLocally(relay, 0);
});

afterAll(() => {
  relay.close();
  relay.closeAllConnections();
});

test('the first command starts the relay', () => {
  expect(program).toBe('klavi-sandbox.mjs');
  expect(readProgramOptions(args)).toMatchObject({
    options: { relay: { port: 4011, origins: ['https://portal.example.com'] } },
  });
});

test('keys that are typed in reach the relay, and are shown nowhere', async () => {
  const commands = (regions.get('keys') ?? '').replace(/^node .*$/m, 'env');
  const typed = run('bash', ['-euc', commands]);
  typed.child.stdin?.end('ak_live_1\nsk_live_1\n');
  const { stdout, stderr } = await typed;
  const variables = Object.fromEntries(stdout.split('\n').map((line) => line.split('=')));
  expect(readRelayKeys(variables, rules)).toMatchObject({
    producao: { accessKey: 'ak_live_1', secretKey: 'sk_live_1' },
  });
  expect(stderr).toBe('');
});

test.each([
  ['health', { relay: true, version: '1.0.0', keys: {} }],
  ['other-site', { reason: 'origin' }],
  ['other-name', { reason: 'origin' }],
  ['other-host', { reason: 'host' }],
])('the command %s shows what the guide says', async (name, answer) => {
  const command = (regions.get(name) ?? 'false').replace('127.0.0.1:4011', `127.0.0.1:${port}`);
  const { stdout } = await run('bash', ['-euc', command]);
  expect(JSON.parse(stdout)).toMatchObject(answer);
});
