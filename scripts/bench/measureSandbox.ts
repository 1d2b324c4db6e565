import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSandbox } from '../../src/sandbox/createSandbox';
import { createMemoryStore } from '../../src/sandbox/memoryStore';
import { buildNodeSandbox } from '../buildNodeSandbox';
import { main } from '../main';
import { readSandboxContracts } from '../readSandboxContracts';
import { bin } from '../run';
import { authBody, authPath, authenticate, createConsent, createLink, createPost } from './sandboxCalls';
import { isPinnable, startProgram } from './startProgram';

/** Milliseconds that each of the handler's answers took, over a state that is as full as it gets. */
export async function measureHandler(rounds = 3000): Promise<string[]> {
  const times: Record<'auth' | 'link' | 'consent', number[]> = { auth: [], link: [], consent: [] };
  let current = times.auth;
  const contracts = readSandboxContracts();
  const sandbox = createSandbox({
    basePath: '/__sandbox',
    portalUrl: 'http://localhost:3000/',
    products: contracts.map(({ product }) => product).filter((product) => product !== 'control'),
    loadContract: async (product) => contracts.find((contract) => contract.product === product),
    store: createMemoryStore(),
    clock: () => Date.now(),
    random: globalThis.crypto,
  });
  const post = createPost('http://127.0.0.1/__sandbox', async (request) => {
    const start = performance.now();
    const response = await sandbox(request);
    current.push(performance.now() - start);
    return response;
  });
  for (let round = -1000; round < rounds; round++) {
    // The first thousand warm up and fill the state.
    if (round === 0) for (const list of Object.values(times)) list.length = 0;
    current = times.auth;
    const accessToken = await authenticate(post);
    current = times.link;
    const linkToken = await createLink(post, accessToken);
    current = times.consent;
    await createConsent(post, linkToken, round);
  }
  return [
    '| sandbox, handler in process | p50 | p99 |',
    '|---|---|---|',
    ...Object.entries(times).map(
      ([name, list]) => `| ${name} | ${toMs(percentile(list, 0.5))} | ${toMs(percentile(list, 0.99))} |`,
    ),
  ];
}

/** Requests a second of the single file `file` for `POST /data/v1/auth`, on one core where the system can pin it. */
export async function measureRequestRate(file: string, seconds = 10): Promise<string> {
  const program = await startProgram(file);
  try {
    // The load comes from another core.
    const pinned = isPinnable() ? ['taskset', '-c', '1'] : [];
    const load = async (duration: number) => {
      const options = ['--json', '-c', '20', '-d', String(duration), '-m', 'POST'];
      const request = ['-H', 'content-type: application/json', '-b', JSON.stringify(authBody)];
      const [command = '', ...args] = [...pinned, bin('autocannon'), ...options, ...request];
      const { stdout } = await promisify(execFile)(command, [...args, program.url + authPath]);
      return JSON.parse(stdout) as {
        requests: { average: number };
        latency: { p99: number };
        non2xx: number;
      };
    };
    await load(2);
    const { requests, latency, non2xx } = await load(seconds);
    if (non2xx > 0) throw new Error(`bench: ${non2xx} of the sandbox's answers weren't 2XX`);
    const where = pinned.length > 0 ? 'one core' : 'not pinned';
    return `| sandbox, Node program, POST /data/v1/auth, ${where} | ${Math.round(requests.average)} requests/s | p99 ${latency.p99} ms |`;
  } finally {
    await program.kill();
  }
}

/** Resident memory of the single file `file` after its first 10,000 requests, and after 100,000 more. */
export async function measureGrowth(file: string, requests = 100_000): Promise<string> {
  const program = await startProgram(file);
  const post = createPost(program.url, fetch);
  let number = 0;
  const send = async (count: number) => {
    const end = number + count;
    const work = Array.from({ length: 20 }, async () => {
      // Three requests a turn.
      while (number < end) {
        const own = (number += 3);
        await createConsent(post, await createLink(post, await authenticate(post)), own);
      }
    });
    await Promise.all(work);
  };
  try {
    await send(10_000);
    const before = residentMb(program.pid);
    await send(requests);
    return `| sandbox, Node program, ${requests.toLocaleString('en')} requests | ${before} MB before | ${residentMb(program.pid)} MB after |`;
  } finally {
    await program.kill();
  }
}

function residentMb(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(stdout) / 1024);
}

function percentile(list: number[], share: number): number {
  const sorted = [...list].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

function toMs(value: number): string {
  return `${value.toFixed(2)} ms`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const { path } = await buildNodeSandbox();
    for (const line of await measureHandler()) console.log(line);
    console.log(await measureRequestRate(path));
    console.log(await measureGrowth(path));
  });
}
