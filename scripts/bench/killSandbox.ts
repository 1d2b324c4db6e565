import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildNodeSandbox } from '../buildNodeSandbox';
import { main } from '../main';
import { authenticate, createConsent, createLink, createPost } from './sandboxCalls';
import { startProgram } from './startProgram';

const writes = 1000;
/** Fewer than a link takes of consents that wait. */
const perLink = 40;

/**
 * Kills the single file `file` amid 1,000 writes, `times` times, each time a little later, and looks after a restart for
 * every consent whose creation was answered. Gives a table's line; throws when one of them was lost.
 */
export async function killSandbox(file: string, times = 20): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  let acknowledged = 0;
  const lost: string[] = [];
  try {
    for (let round = 0; round < times; round++) {
      const state = join(folder, `state-${round}.json`);
      const killAfter = Math.round(((round + 0.5) / times) * writes);
      const known = await writeUntilKilled(file, state, killAfter);
      acknowledged += known.length;
      lost.push(...(await findLost(file, state, known)));
    }
    const damaged = readdirSync(folder).filter((name) => name.includes('damaged'));
    if (lost.length + damaged.length > 0) {
      throw new Error(
        `bench: ${lost.length} of ${acknowledged} acknowledged writes were lost, ${damaged.length} files damaged`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const all = acknowledged.toLocaleString('en');
  return `| sandbox, kill -9 amid 1,000 writes, ${times} times | ${all} acknowledged | 0 lost |`;
}

/** The ids of the consents whose creation was answered before the program was killed. */
async function writeUntilKilled(file: string, state: string, killAfter: number): Promise<string[]> {
  const program = await startProgram(file, ['--state', state]);
  const post = createPost(program.url, fetch);
  const known: string[] = [];
  let next = 0;
  let killing: Promise<void> | undefined;
  const accessToken = await authenticate(post);

  async function write(): Promise<void> {
    let linkToken = '';
    for (let own = 0; next < writes && !killing; own++) {
      const number = next++;
      if (own % perLink === 0) linkToken = await createLink(post, accessToken);
      known.push(await createConsent(post, linkToken, number));
      // Not waited for: the other writers' requests are under way when it falls.
      if (known.length >= killAfter) killing ??= program.kill();
    }
  }

  const writers = await Promise.allSettled(Array.from({ length: 16 }, write));
  const failed = writers.find((result) => result.status === 'rejected');
  if (failed && !killing) throw failed.reason;
  await (killing ?? program.kill());
  return known;
}

async function findLost(file: string, state: string, known: string[]): Promise<string[]> {
  if (!existsSync(state)) return known;
  const program = await startProgram(file, ['--state', state]);
  try {
    const response = await fetch(`${program.url}/control/consents`);
    const consents = (await response.json()) as { consentId: string }[];
    const found = new Set(consents.map(({ consentId }) => consentId));
    return known.filter((consentId) => !found.has(consentId));
  } finally {
    await program.kill();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const { path } = await buildNodeSandbox();
    console.log(await killSandbox(path));
  });
}
