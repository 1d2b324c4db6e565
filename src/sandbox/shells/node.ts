import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { badRequest } from '../apiError';
import { createMutex } from '../mutex';
import type { Store } from '../store';
import { toErrorResponse } from '../toResponse';

/** More than any documented body, and little enough that a mistake can't fill the memory. */
const mostBytes = 1024 * 1024;

/** An HTTP server (not yet listening) for the sandbox's handler, open to browsers of any origin. */
export function createNodeServer(answer: (request: Request) => Promise<Response>): Server {
  return createServer((incoming, outgoing) => {
    respond(incoming, answer)
      .then((response) => send(response, incoming, outgoing))
      // The handler answers its own failures: what is left is a connection that broke.
      .catch(() => outgoing.destroy());
  });
}

/** Starts listening on this machine only; gives the port, or rejects with one sentence when it is taken. */
export function listenLocally(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} is in use: choose another one with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** A store in one JSON file, for one process. A crash while writing leaves the older state whole. */
export function createFileStore(path: string): Store {
  return {
    async read() {
      try {
        return JSON.parse(await readFile(path, 'utf8')) as unknown;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(state) {
      await writeFile(`${path}.new`, JSON.stringify(state));
      await rename(`${path}.new`, path);
    },
    lock: createMutex(),
  };
}

async function respond(
  incoming: IncomingMessage,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  // A preflight (https://fetch.spec.whatwg.org/#cors-preflight-request); any other OPTIONS is a call.
  if (incoming.method === 'OPTIONS' && incoming.headers['access-control-request-method']) {
    return new Response(null, { status: 204 });
  }
  const body = await readBytes(incoming);
  if (!body) return toErrorResponse(badRequest(`The request body must not exceed ${mostBytes} bytes`));
  try {
    return await answer(toRequest(incoming, body));
  } catch {
    return toErrorResponse(badRequest('The request is malformed'));
  }
}

/** `undefined` when there is more than the sandbox takes. */
async function readBytes(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end all the same, or the client never sees the answer.
    if (size <= mostBytes) chunks.push(chunk);
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks);
}

function toRequest(incoming: IncomingMessage, body: Buffer<ArrayBuffer>): Request {
  const { method = 'GET', url = '/', headers, rawHeaders } = incoming;
  const sent = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    sent.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, `http://${headers.host ?? '127.0.0.1'}`), {
    method,
    headers: sent,
    ...(hasBody && { body }),
  });
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  allowBrowsers(incoming, outgoing);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Nothing here is worth protecting from another origin, and no cookie is used, so every origin may ask. */
function allowBrowsers({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader('Access-Control-Allow-Origin', '*');
  outgoing.setHeader('Access-Control-Expose-Headers', '*');
  if (!headers['access-control-request-method']) return;
  outgoing.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS');
  // `*` wouldn't cover Authorization.
  outgoing.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*');
  outgoing.setHeader('Access-Control-Max-Age', '600');
  // Chrome asks this before a public page may call this machine (Private Network Access).
  if (headers['access-control-request-private-network']) {
    outgoing.setHeader('Access-Control-Allow-Private-Network', 'true');
  }
}
