import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Contract } from '../../../contract/types';
import { createSandbox } from '../../createSandbox';
import { renderJourneyPage } from '../../journey/renderJourneyPage';
import { createMemoryStore } from '../../memoryStore';
import { createHttpDeliver } from './createHttpDeliver';
import { createNodeServer } from './createNodeServer';
import { createTicker, type Ticker } from './createTicker';
import { describeProgram, describeUsage } from './describeProgram';
import { listenLocally } from './listenLocally';
import { openFileStore } from './openFileStore';
import { readProgramOptions, type ProgramOptions } from './readProgramOptions';

export type Program = {
  /** The command line, without what starts the program. */
  args: string[];
  /** What starts it, as its reader types it. */
  command: string;
  version: string;
  /** Those of the products, and the sandbox's own, which is called `control`. */
  contracts: Contract[];
};

const basePath = '/__sandbox';

/** Milliseconds that webhooks under way get when the program is told to stop. */
const patience = 2000;

/** The sandbox as a program of its own: runs until it is told to stop, or rejects with one sentence that says why not. */
export async function runProgram({ args, command, version, contracts }: Program): Promise<void> {
  const asked = readProgramOptions(args);
  if (asked.kind === 'showHelp') return console.log(describeUsage(command));
  if (asked.kind === 'showVersion') return console.log(version);
  const { options } = asked;
  const { store, close } = await openStore(options);
  const sandbox = createSandbox({
    basePath,
    portalUrl: options.portal,
    products: contracts.map(({ product }) => product).filter((product) => product !== 'control'),
    loadContract: async (product) => contracts.find((contract) => contract.product === product),
    store,
    clock: () => Date.now(),
    random: globalThis.crypto,
    version,
    deliver: createHttpDeliver({ allowedHosts: options.allowedHosts }),
    wait: (milliseconds) => wait(milliseconds),
    seed: options.seed,
    latencyMs: options.latencyMs,
    renderJourney: renderJourneyPage,
  });
  let { port } = options;
  const ticker = createTicker(() => runDue(sandbox, `http://127.0.0.1:${port}`));
  const server = createNodeServer(sandbox, ticker.soon);
  try {
    port = await listenLocally(server, port);
  } catch (error) {
    await close();
    throw error;
  }
  stopOnSignal(server, ticker, close);
  const url = `http://127.0.0.1:${port}${basePath}`;
  console.log(describeProgram({ url, contracts, version, options }));
}

async function openStore({ state }: ProgramOptions) {
  if (state === undefined) return { store: createMemoryStore(), close: async () => undefined };
  const store = await openFileStore(state);
  return { store, close: store.close };
}

/** Does what is due through the sandbox's own operation; tells whether there is more. */
async function runDue(sandbox: (request: Request) => Promise<Response>, origin: string): Promise<boolean> {
  const response = await sandbox(new Request(`${origin}${basePath}/control/tick`, { method: 'POST' }));
  const { delivered, pending } = (await response.json()) as { delivered?: number; pending?: number };
  return Number(delivered) > 0 && Number(pending) > 0;
}

function stopOnSignal(server: Server, ticker: Ticker, close: () => Promise<void>): void {
  let isStopping = false;
  const stop = async () => {
    // Who asks twice doesn't want to wait.
    if (isStopping) process.exit(0);
    isStopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    // What hasn't ended by then is sent again after the next start: webhooks arrive at least once.
    await Promise.race([Promise.all([closed, ticker.stop()]), wait(patience)]);
    await close();
    process.exit(0);
  };
  const fail = (error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().catch(fail));
}
