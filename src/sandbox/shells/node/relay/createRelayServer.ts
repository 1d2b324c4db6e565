import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkCaller } from './checkCaller';
import { createTokenDrawer } from './createTokenDrawer';
import { describeCall } from './describeCall';
import { forward, type ForwardOptions, type Forwarded } from './forward';
import { readBody } from './readBody';
import type { RelayKeys } from './readRelayKeys';
import { readRelayTarget } from './readRelayTarget';
import { refusalStatus, refuse, type Refusal } from './refusal';
import { sendOnward } from './sendOnward';
import type { RelayRules } from './toRelayRules';

export type RelayOptions = {
  rules: RelayRules;
  /** The portal's: pages of no other may ask. */
  origins: string[];
  keys: RelayKeys;
  version: string;
  /** Takes one line for each request. */
  log(line: string): void;
  /** Milliseconds that klavi has to answer; 60,000 when absent. */
  timeoutMs?: number;
  /** Reaches a host; a test may lead it to one of this machine. */
  send?: typeof sendOnward;
  /** Bytes of a request's body; 16 MiB when absent. */
  mostBytes?: number;
};

const path = '/__relay';
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

type Told = { status: number; headers: Record<string, string>; body: Buffer };

/** An HTTP server (not yet listening) that sends a portal page's requests on to klavi's hosts, and to no others. */
export function createRelayServer(options: RelayOptions): Server {
  const { rules, origins, keys, version, log, timeoutMs = 60_000, mostBytes = 16 * 1024 * 1024 } = options;
  const { send = sendOnward } = options;
  const shared = { rules, keys, version, timeoutMs, send, drawer: createTokenDrawer(rules.tokenFields) };
  return createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = incoming;
    const { port } = incoming.socket.address() as AddressInfo;
    const start = performance.now();
    const caller = checkCaller(readCaller(incoming), origins, port);
    const isPreflight = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
    if (caller.kind === 'portal' && isPreflight) {
      return tell(outgoing, { status: 204, headers: toPreflight(incoming), body: empty }, caller.origin);
    }
    const left = new AbortController();
    outgoing.on('close', () => left.abort());
    const told = caller.kind === 'portal' ? await route(incoming, left.signal) : toRefusal(caller);
    const origin = caller.kind === 'portal' ? caller.origin : undefined;
    tell(outgoing, told, origin);
    if (told.call) log(describeCall({ method, ...told.call, ms: performance.now() - start }));
  }

  async function route(incoming: IncomingMessage, signal: AbortSignal): Promise<Logged> {
    const { method = 'GET', url: address = '/', headers } = incoming;
    const [asked] = address.split('?');
    if (asked === `${path}/health` && method === 'GET') return toHealth(version, keys);
    if (asked !== path) return toRefusal(refuse('host', `There is nothing here but ${path}?url=…`));
    if (headers['x-klavi-relay'] !== '1') {
      return toRefusal(refuse('origin', 'The header X-Klavi-Relay: 1 is missing.'));
    }
    if (!methods.includes(method)) return toRefusal(refuse('method', `${method} is not sent on.`));
    const target = readRelayTarget(address, rules.hosts);
    if (target.kind === 'refused') return toRefusal(target);
    const body = await readBody(incoming, mostBytes);
    const call: ForwardOptions['call'] = { method, headers, ...target, body: body ?? empty, signal };
    const result = body
      ? await forward({ ...shared, call })
      : refuse('tooLarge', `The body is larger than ${mostBytes} bytes.`);
    const { host, pathname } = target.url;
    return result.kind === 'refused' ? toRefusal(result, host, pathname) : toAnswered(result, host, pathname);
  }
}

/** Both as often as they were sent: one that comes twice is none that a browser wrote. */
function readCaller({ headersDistinct: { host, origin } }: IncomingMessage) {
  return { host: host?.join(', '), origin: origin?.join(', ') };
}

type Logged = Told & { call?: { host?: string; path?: string; outcome: string } };

const empty = Buffer.alloc(0);

function toAnswered({ status, headers, body }: Forwarded, host: string, pathname: string): Logged {
  return {
    status,
    headers: { ...headers, 'X-Klavi-Relay': 'answered' },
    body,
    call: { host, path: pathname, outcome: String(status) },
  };
}

function toRefusal({ reason, message }: Refusal, host?: string, pathname?: string): Logged {
  return {
    status: refusalStatus[reason],
    headers: { 'Content-Type': 'application/json', 'X-Klavi-Relay': 'refused' },
    body: Buffer.from(JSON.stringify({ reason, message })),
    call: { host, path: pathname, outcome: `refused: ${reason}` },
  };
}

function toHealth(version: string, keys: RelayKeys): Told {
  const names = Object.entries(keys).map(([environment, held]) => [environment, Object.keys(held)]);
  const health = { relay: true, version, keys: Object.fromEntries(names) as Record<string, string[]> };
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from(JSON.stringify(health)),
  };
}

function toPreflight({ headers }: IncomingMessage): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? 'X-Klavi-Relay',
    'Access-Control-Max-Age': '600',
    // Chrome asks this before a public page may call this machine (Private Network Access); its successor asks people.
    ...(headers['access-control-request-private-network'] && {
      'Access-Control-Allow-Private-Network': 'true',
    }),
  };
}

/** `origin`: who may read it. A page of another origin learns nothing. */
function tell(outgoing: ServerResponse, { status, headers, body }: Told, origin: string | undefined): void {
  outgoing.statusCode = status;
  outgoing.setHeader('Cache-Control', 'no-store');
  outgoing.setHeader('Vary', 'Origin');
  outgoing.setHeader('X-Content-Type-Options', 'nosniff');
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  if (origin !== undefined) {
    outgoing.setHeader('Access-Control-Allow-Origin', origin);
    outgoing.setHeader('Access-Control-Expose-Headers', Object.keys(headers).join(', '));
  }
  outgoing.end(body);
}
