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
import { createRelayServer } from './relay/createRelayServer';
import { describeRelay } from './relay/describeRelay';
import { readRelayKeys } from './relay/readRelayKeys';
import type { RelayRules } from './relay/toRelayRules';
import { readProgramOptions, type ProgramOptions } from './readProgramOptions';

export type Program = {
  /** The command line, without what starts the program. */
  args: string[];
  /** What starts it, as its reader types it. */
  command: string;
  version: string;
  /** Those of the products, and the sandbox's own, which is called `control`. */
  contracts: Contract[];
  /** Where the relay may go, and with what. */
  relayRules: RelayRules;
  /** The process's environment: keys for the relay may be in it. */
  variables: Record<string, string | undefined>;
};

const basePath = '/__sandbox';

/** Milliseconds that webhooks under way get when the program is told to stop. */
const patience = 2000;

/** The sandbox as a program of its own: runs until it is told to stop, or rejects with one sentence that says why not. */
export async function runProgram(program: Program): Promise<void> {
  const { args, command, version, contracts } = program;
  const asked = readProgramOptions(args);
  if (asked.kind === 'showHelp') return console.log(describeUsage(command, program.relayRules));
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
  const servers = [server];
  const lines: string[] = [];
  try {
    port = await listenLocally(server, port);
    if (options.relay) lines.push(await startRelay(program, options.relay, servers));
  } catch (error) {
    for (const one of servers) one.close();
    await close();
    throw error;
  }
  stopOnSignal(servers, ticker, close);
  const url = `http://127.0.0.1:${port}${basePath}`;
  console.log(describeProgram({ url, contracts, version, options, more: lines }));
}

/** Starts the relay, adds it to what has to be stopped, and gives what there is to say of it. */
async function startRelay(
  { version, relayRules: rules, variables }: Program,
  { port, origins }: NonNullable<ProgramOptions['relay']>,
  servers: Server[],
): Promise<string> {
  const keys = readRelayKeys(variables, rules);
  // Who reads the log may go (`| head`), and that mustn't end the program.
  process.stdout.on('error', () => undefined);
  const relay = createRelayServer({ rules, origins, keys, version, log: (line) => console.log(line) });
  const chosen = await listenLocally(relay, port, '--relay-port');
  servers.push(relay);
  return describeRelay({ url: `http://127.0.0.1:${chosen}`, origins, rules, keys });
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

function stopOnSignal(servers: Server[], ticker: Ticker, close: () => Promise<void>): void {
  let isStopping = false;
  const stop = async () => {
    // Who asks twice doesn't want to wait.
    if (isStopping) process.exit(0);
    isStopping = true;
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of servers) server.closeIdleConnections();
    // What hasn't ended by then is sent again after the next start: webhooks arrive at least once.
    await Promise.race([Promise.all([...closed, ticker.stop()]), wait(patience)]);
    await close();
    process.exit(0);
  };
  const fail = (error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().catch(fail));
}
